/** Boards for tests. */
import type { Board, BoardCell, BoardRow } from '../bridge';
import { english, polish } from '../shared/testUnits';

const row: BoardRow = {
	page: 'Hubs', source_language: english, points: 40, n_outdated: 0, outdated_since: null, n_empty: 0, n_complete: 0, topic: 'hubs',
	cells: {
		standing: 'fp', untranslated: [ 25, 1 ], outdated: [ 0, 0 ], done: [ 15, 39 ], percent: [ 37, 97 ], outdated_since: [ 0, 0 ]
	}
};
export const ukrainian = { tag: 'uk', autonym: 'українська', english: 'Ukrainian', dir: 'ltr' as const };

export function board( given: Partial<Board> = {} ): Board {
	return { languages: [ polish, ukrainian ], rows: [ row ], collections: [], families: [], as_of: null, ...given };
}

export function boardCell( given: Partial<BoardCell> = {} ): BoardCell {
	return {
		standing: 'figures', total: 40, done: 15, outdated: 0, outdated_since: null, words_to_do: 0, points: 40, reasons: [], initiatives: [], as_of: null, ...given
	};
}
