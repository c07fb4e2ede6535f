/** Which units of a page a reviewer sees, and where to go next. Whether a unit waits is decided in Rust. */
import type { ReviewUnit } from '../bridge';

export const FILTERS = [ 'all', 'waits', 'remarks' ] as const;
export type Filter = typeof FILTERS[ number ];

export function shownOf( units: readonly ReviewUnit[], filter: Filter ): ReviewUnit[] {
	switch ( filter ) {
		case 'waits': return units.filter( ( { standing } ) => standing === 'waits' );
		case 'remarks': return units.filter( ( { remarks } ) => remarks.length > 0 );
		case 'all': return [ ...units ];
	}
}

/** The key of the next unit that waits, in the order of the page, from the one named on; around the end if need be. */
export function nextWaiting( units: readonly ReviewUnit[], from: string | null, by: 1 | -1 = 1 ): string | null {
	const at = units.findIndex( ( { place } ) => place.key === from );
	const start = at < 0 && by < 0 ? units.length : at;
	for ( let step = 1; step <= units.length; step++ ) {
		const unit = units[ ( ( start + by * step ) % units.length + units.length ) % units.length ]!;
		if ( unit.standing === 'waits' && unit.place.key !== from ) {
			return unit.place.key;
		}
	}
	return null;
}

/** Units in the page at once. */
const WINDOW = 60;

/** The stretch of units to show around one of them: a little before it, the most behind it. */
export function stretchAround( n: number, at: number ): { from: number; to: number } {
	const from = Math.max( 0, Math.min( at - 10, n - WINDOW ) );
	return { from, to: Math.min( n, from + WINDOW ) };
}

export const STRETCH = WINDOW;
