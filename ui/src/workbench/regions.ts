/** The parts of the workbench that F6 leads through: the list, the editor, each open pane. */

/** Where the focus goes in a region: into the text or the list that it is about, else to the first thing in it. */
const MAIN = '[contenteditable=true], [role=listbox]';
const ANY = 'button:not( :disabled ), a[href], input, [tabindex="0"]';

/** Moves the focus to the next or previous region; answers whether there is one. */
export function toRegion( by: 1 | -1 ): boolean {
	const regions = [ ...document.querySelectorAll<HTMLElement>( '[data-region]' ) ].filter( ( region ) => region.offsetParent !== null );
	const at = regions.findIndex( ( region ) => region.contains( document.activeElement ) );
	const next = regions[ ( at + by + regions.length ) % regions.length ];
	const inside = next && ( next.querySelector<HTMLElement>( MAIN ) ?? next.querySelector<HTMLElement>( ANY ) );
	inside?.focus();
	return inside !== null && inside !== undefined;
}
