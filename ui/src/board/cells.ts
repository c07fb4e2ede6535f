/** What a cell of the board looks like and says, and where the arrow keys lead. The figures and the need come from Rust. */
import type { Board, BoardCells, BoardRow, BoardStanding, Language } from '../bridge';
import type { Translate } from '../l10n';

export interface Place {
	row: number;
	column: number;
}

const STANDINGS: Record<string, BoardStanding> = { u: 'unknown', s: 'source', f: 'figures', p: 'pulled' };
const DAY_MS = 86_400_000;

/** What is known of a cell. */
export const standingOf = ( { standing }: BoardCells, column: number ): BoardStanding => STANDINGS[ standing[ column ]! ] ?? 'unknown';

/** Shade of a cell: nothing, four quarters, everything. */
export function levelOf( { cells }: BoardRow, column: number ): number {
	const percent = cells.percent[ column ]!;
	return percent === 0 ? 0 : percent === 100 ? 5 : 1 + Math.floor( percent / 26 );
}

/** What a cell shows, beside what is outdated: the share that serves readers, in hundredths. */
export function shownOf( { cells }: BoardRow, column: number ): string {
	switch ( standingOf( cells, column ) ) {
		case 'source': return '–';
		case 'unknown': return '?';
		default: return String( cells.percent[ column ] );
	}
}

/** What a screen reader says of a cell. */
export function labelOf( { page, cells }: BoardRow, { autonym: language }: Language, column: number, t: Translate ): string {
	switch ( standingOf( cells, column ) ) {
		case 'source': return t( 'board-cell-source', { page, language } );
		case 'unknown': return t( 'board-cell-unknown', { page, language } );
		default: {
			const done = cells.done[ column ]!;
			const outdated = cells.outdated[ column ]!;
			const total = done + outdated + cells.untranslated[ column ]!;
			const since = cells.outdated_since[ column ];
			if ( !outdated ) {
				return t( 'board-cell', { page, language, done, total } );
			}
			return since ?
				t( 'board-cell-outdated-since', { page, language, done, total, outdated, since: new Date( since * DAY_MS ) } ) :
				t( 'board-cell-outdated', { page, language, done, total, outdated } );
		}
	}
}

/** The first reason why a row stands where it does: it has to fit into a line in every language. */
export function reasonOfRow( row: BoardRow, t: Translate ): string {
	const { n_outdated: n, outdated_since: since, n_empty: nEmpty } = row;
	const outdated = since ? t( 'board-row-outdated-since', { n, since: new Date( since ) } ) : t( 'board-row-outdated', { n } );
	if ( !row.points ) {
		return t( 'board-row-complete' );
	}
	return n ? outdated : nEmpty ? t( 'board-row-empty', { n: nEmpty } ) : '';
}

/** Where a key leads from a place; null for a key that leads nowhere. `page` is how many rows are in sight. */
export function moved( from: Place, key: string, isWithCtrl: boolean, size: Pick<Board, 'rows' | 'languages'>, page: number ): Place | null {
	const last = { row: size.rows.length - 1, column: size.languages.length - 1 };
	const to = ( row: number, column: number ): Place => ( {
		row: Math.max( 0, Math.min( last.row, row ) ), column: Math.max( 0, Math.min( last.column, column ) )
	} );
	switch ( key ) {
		case 'ArrowUp': return isWithCtrl ? to( 0, from.column ) : to( from.row - 1, from.column );
		case 'ArrowDown': return isWithCtrl ? to( last.row, from.column ) : to( from.row + 1, from.column );
		case 'ArrowLeft': return isWithCtrl ? to( from.row, 0 ) : to( from.row, from.column - 1 );
		case 'ArrowRight': return isWithCtrl ? to( from.row, last.column ) : to( from.row, from.column + 1 );
		case 'Home': return to( isWithCtrl ? 0 : from.row, 0 );
		case 'End': return to( isWithCtrl ? last.row : from.row, last.column );
		case 'PageUp': return to( from.row - page, from.column );
		case 'PageDown': return to( from.row + page, from.column );
		default: return null;
	}
}

/**
 * Rows or columns to draw: those in sight and some around them. It goes by steps of two, so that half of the scrolling draws
 * nothing new; longer steps would make those frames longer that do.
 */
export function drawn( scrolled: number, sight: number, size: number, n: number, around: number ): { from: number; to: number } {
	const from = Math.floor( scrolled / size / 2 ) * 2 - around;
	const to = Math.ceil( ( scrolled + sight ) / size / 2 ) * 2 + around;
	return { from: Math.max( 0, Math.min( from, n - 1 ) ), to: Math.max( 0, Math.min( n, to ) ) };
}
