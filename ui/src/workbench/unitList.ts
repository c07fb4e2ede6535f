/** Which units the list shows, and where the keys lead. States and marks come from Rust. */
import type { Unit } from '../bridge';
import type { Mark } from '../shared/StateMark.vue';

export const FILTERS = [ 'all', 'unfinished', 'untranslated', 'outdated', 'translated', 'proofread', 'drafts', 'conflicts' ] as const;
export type Filter = typeof FILTERS[ number ];

/** Whether a unit still waits for the translator: neither done on the wiki nor drafted to the end. */
export function isUnfinished( { state, draft, has_conflict: hasConflict, has_source_moved: hasMoved }: Unit ): boolean {
	const isOpen = state === 'untranslated' || state === 'outdated';
	return hasConflict || hasMoved || ( draft ? !draft.is_done : isOpen );
}

const KEEPS: Record<Filter, ( unit: Unit ) => boolean> = {
	all: () => true,
	unfinished: isUnfinished,
	untranslated: ( { state } ) => state === 'untranslated',
	outdated: ( { state } ) => state === 'outdated',
	translated: ( { state } ) => state === 'translated',
	proofread: ( { state } ) => state === 'proofread',
	drafts: ( { draft } ) => draft !== null,
	conflicts: ( { has_conflict: hasConflict } ) => hasConflict
};

/** How many units each filter would show. */
export function counts( units: Unit[] ): Record<Filter, number> {
	const found = Object.fromEntries( FILTERS.map( ( filter ) => [ filter, 0 ] ) ) as Record<Filter, number>;
	for ( const unit of units ) {
		for ( const filter of FILTERS ) {
			found[ filter ] += KEEPS[ filter ]( unit ) ? 1 : 0;
		}
	}
	return found;
}

/** The units of a filter; the one being worked on stays in sight even when it fits no longer. */
export function filtered( units: Unit[], filter: Filter, current: string | null ): Unit[] {
	return units.filter( ( unit ) => unit.key === current || KEEPS[ filter ]( unit ) );
}

/** The signs beside a unit: its state on the wiki, then what is ours. */
export function marksOf( unit: Unit ): Mark[] {
	const marks: Mark[] = [ unit.state ];
	if ( unit.has_conflict ) {
		marks.push( 'conflict' );
	} else if ( unit.has_source_moved ) {
		marks.push( 'moved' );
	}
	if ( unit.draft ) {
		marks.push( unit.draft.is_done ? 'done' : 'typing' );
	}
	return marks;
}

/** The unit that a step from the current one leads to; null at the end. */
export function stepFrom( units: Unit[], current: string | null, by: 1 | -1, fits: ( unit: Unit ) => boolean = () => true ): Unit | null {
	const at = units.findIndex( ( { key } ) => key === current );
	for ( let n = at + by; n >= 0 && n < units.length; n += by ) {
		if ( fits( units[ n ]! ) ) {
			return units[ n ]!;
		}
	}
	return null;
}
