/** Small habits of this window: the appearance, the place where one stopped. Nothing that would be missed. */

export function remembered( name: string ): string | null {
	return localStorage.getItem( `tolmach.${ name }` );
}

export function remember( name: string, value: string ): void {
	localStorage.setItem( `tolmach.${ name }`, value );
}
