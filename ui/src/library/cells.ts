/** What a cell of the library shows, and which rows a filter keeps. The figures come from Rust. */
import type { Cell, Resource } from '../bridge';
import type { Part } from '../shared/StateBar.vue';

export const FILTERS = [ 'all', 'to-do', 'outdated', 'drafts' ] as const;
export type Filter = typeof FILTERS[ number ];
export const ORDERS = [ 'title', 'to-do', 'outdated', 'oldest' ] as const;
export type Order = typeof ORDERS[ number ];

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

/**
 * The resources that hold the words in their title, a collection or an initiative, that are about the topic, and of which
 * at least one cell passes the filter.
 */
export function filtered( resources: Resource[], words: string, filter: Filter, topic: string | null = null ): Resource[] {
	const wanted = words.trim().toLocaleLowerCase();
	return resources.filter( ( { page, cells, topic: its, collections, initiatives } ) =>
		[ page, ...collections, ...initiatives.map( ( { title } ) => title ) ].some( ( text ) => text.toLocaleLowerCase().includes( wanted ) ) &&
		( topic === null || its === topic ) && ( filter === 'all' || cells.some( KEEPS[ filter ] ) ) );
}

const sum = ( { cells }: Resource, of: ( cell: Cell ) => number ) => cells.reduce( ( total, cell ) => total + of( cell ), 0 );

/** The resources in another order; those that are equal stay by title. */
export function ordered( resources: Resource[], order: Order ): Resource[] {
	const BY: Record<Order, ( a: Resource, b: Resource ) => number> = {
		title: () => 0,
		'to-do': ( a, b ) => sum( b, wordsToDo ) - sum( a, wordsToDo ) || sum( b, nToDo ) - sum( a, nToDo ),
		outdated: ( a, b ) => sum( b, ( { outdated } ) => outdated ) - sum( a, ( { outdated } ) => outdated ),
		oldest: ( a, b ) => ( a.read_at ?? '' ).localeCompare( b.read_at ?? '' )
	};
	return [ ...resources ].sort( BY[ order ] );
}

/** Words of what is to do, as far as they are known. */
export function wordsToDo( { words_to_do: words }: Cell ): number {
	return words ?? 0;
}

/** Words to do in all the user's languages. */
export function totalWordsToDo( resources: Resource[] ): number {
	return resources.reduce( ( total, resource ) => total + sum( resource, wordsToDo ), 0 );
}
