/** The panes beside the editor: which there are, and how the user arranges them. */
import type { Pane, Shown } from '../../bridge';

export const PANES = [ 'problems', 'matches', 'terms', 'sisters', 'preview', 'history' ] as const;
export type PaneName = typeof PANES[ number ];
export interface Arranged {
	name: PaneName;
	shown: Shown;
}

/** All panes in the user's order. One that the user has never seen comes where it stands by default, open. */
export function arranged( kept: readonly Pane[], all: readonly PaneName[] = PANES ): Arranged[] {
	const known = kept.flatMap( ( { name, shown } ) => all.includes( name as PaneName ) ? [ { name: name as PaneName, shown } ] : [] );
	for ( const [ n, name ] of all.entries() ) {
		if ( !known.some( ( pane ) => pane.name === name ) ) {
			const before = all.slice( 0, n ).findLast( ( one ) => known.some( ( pane ) => pane.name === one ) );
			known.splice( known.findIndex( ( pane ) => pane.name === before ) + 1, 0, { name, shown: 'open' } );
		}
	}
	return known;
}

/** The panes with one a step up or down among those that can be seen; the same where it stands at the end. */
export function moved( panes: readonly Arranged[], name: PaneName, by: 1 | -1 ): Arranged[] {
	const seen = panes.filter( ( pane ) => pane.shown !== 'hidden' );
	const other = seen[ seen.findIndex( ( pane ) => pane.name === name ) + by ];
	const next = panes.filter( ( pane ) => pane.name !== name );
	const pane = panes.find( ( one ) => one.name === name );
	if ( !other || !pane ) {
		return [ ...panes ];
	}
	next.splice( next.indexOf( other ) + ( by === 1 ? 1 : 0 ), 0, pane );
	return next;
}

/** The panes with more or less of one shown. */
export function withShown( panes: readonly Arranged[], name: PaneName, shown: Shown ): Arranged[] {
	return panes.map( ( pane ) => pane.name === name ? { name, shown } : pane );
}
