/** Which actions of a list a few letters mean. */

/** Letters to compare by: no case, no marks. */
function folded( text: string ): string {
	return text.normalize( 'NFKD' ).replace( /\p{M}/gu, '' ).toLocaleLowerCase();
}

/** How well a name fits: 0 not at all; more where the words are found at the start of words, and in their order. */
export function fit( name: string, wanted: string ): number {
	const parts = folded( wanted ).split( /\s+/ ).filter( Boolean );
	const within = folded( name );
	let score = 1;
	for ( const part of parts ) {
		const at = within.indexOf( part );
		if ( at < 0 ) {
			return 0;
		}
		score += at === 0 ? 3 : /[\p{L}\p{N}]/u.test( within[ at - 1 ]! ) ? 1 : 2;
	}
	return score;
}

/** Those that fit, the best first; in their own order where they fit alike. */
export function found<T>( items: readonly T[], nameOf: ( item: T ) => string, wanted: string ): T[] {
	return items.map( ( item ) => ( { item, score: fit( nameOf( item ), wanted ) } ) )
		.filter( ( { score } ) => score > 0 )
		.sort( ( a, b ) => b.score - a.score )
		.map( ( { item } ) => item );
}
