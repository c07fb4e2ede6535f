/** What a cell of the library shows, and which rows a filter keeps. The figures come from Rust. */
import type { Cell, Resource } from '../bridge';
import type { Part } from '../shared/StateBar.vue';

export const FILTERS = [ 'all', 'to-do', 'outdated', 'drafts' ] as const;
export type Filter = typeof FILTERS[ number ];

/** The parts of a cell's bar, from done to not begun. */
export function partsOf( cell: Cell ): Part[] {
	return [
		{ kind: 'proofread', n: cell.proofread },
		{ kind: 'translated', n: cell.translated },
		{ kind: 'outdated', n: cell.outdated },
		{ kind: 'rest', n: cell.untranslated }
	];
}

/** Units that wait for somebody. */
export function nToDo( cell: Cell ): number {
	return cell.untranslated + cell.outdated;
}

const KEEPS: Record<Filter, ( cell: Cell ) => boolean> = {
	all: () => true,
	'to-do': ( cell ) => nToDo( cell ) > 0,
	outdated: ( cell ) => cell.outdated > 0,
	drafts: ( cell ) => cell.n_drafts > 0
};

/** The resources whose titles hold the words, and of which at least one cell passes the filter. */
export function filtered( resources: Resource[], words: string, filter: Filter ): Resource[] {
	const wanted = words.trim().toLocaleLowerCase();
	return resources.filter( ( { page, cells } ) =>
		page.toLocaleLowerCase().includes( wanted ) && ( filter === 'all' || cells.some( KEEPS[ filter ] ) ) );
}
