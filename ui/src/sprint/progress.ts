/** What a sprint's figures look like. The figures come from Rust. */
import type { Sprint, Tally } from '../bridge';
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
