/** What a sprint's figures look like. The figures come from Rust. */
import type { BurnDown, Left, Sprint, Tally } from '../bridge';
import type { Part } from '../shared/StateBar.vue';

/** A tally in the measure of the sprint's goal. */
export function measured( { measure }: Pick<Sprint, 'measure'>, tally: Tally ): number {
	return tally[ measure ];
}

/** Done, waiting and left, as parts of the goal; what is done beyond the goal fills it. */
export function goalParts( sprint: Sprint ): Part[] {
	const done = measured( sprint, sprint.done );
	const waiting = measured( sprint, sprint.waiting );
	return [
		{ kind: 'proofread', n: done },
		{ kind: 'waiting', n: waiting },
		{ kind: 'rest', n: Math.max( 0, sprint.goal - done - waiting ) }
	];
}

/** Every day of the sprint up to its end, with what was done on it; at most two months, from the end. */
export function daysOf( sprint: Sprint ): { date: string; done: number; isKnown: boolean }[] {
	const done = new Map<string, { done: number; isKnown: boolean }>();
	for ( const day of sprint.by_day ) {
		const before = done.get( day.date );
		done.set( day.date, {
			done: ( before?.done ?? 0 ) + measured( sprint, day.done ), isKnown: day.is_known && ( before?.isKnown ?? true )
		} );
	}
	const dates = new Set( done.keys() );
	for ( let day = Date.parse( sprint.from ); day <= Date.parse( sprint.to ) && dates.size < 400; day += 86_400_000 ) {
		dates.add( new Date( day ).toISOString().slice( 0, 10 ) );
	}
	return [ ...dates ].sort().slice( -62 ).map( ( date ) => ( { date, ...done.get( date ) ?? { done: 0, isKnown: true } } ) );
}

/** Of what a page set out to do: done, waiting in drafts, and the rest. */
export function leftParts( sprint: Sprint, { to_do: toDo, left, waiting }: Left ): Part[] {
	return [
		{ kind: 'proofread', n: measured( sprint, toDo ) - measured( sprint, left ) },
		{ kind: 'waiting', n: measured( sprint, waiting ) },
		{ kind: 'rest', n: measured( sprint, left ) - measured( sprint, waiting ) }
	];
}

export interface Point { x: number; y: number }

/** The lines of a burn-down in a drawing of that size: from the left when the first day begins to the right at the last's end. */
export function burnLines( { at_start: atStart, days }: BurnDown, width: number, height: number ): { most: number; planned: Point[]; left: Point[] } {
	const most = Math.max( 1, atStart );
	const point = ( n: number, amount: number ): Point => ( {
		x: Math.round( width * n / Math.max( 1, days.length ) ), y: Math.round( height * ( 1 - amount / most ) )
	} );
	const known = days.flatMap( ( { left }, n ) => left === null ? [] : [ point( n + 1, left ) ] );
	return { most, planned: [ point( 0, atStart ), ...days.map( ( { planned }, n ) => point( n + 1, planned ) ) ], left: [ point( 0, atStart ), ...known ] };
}
