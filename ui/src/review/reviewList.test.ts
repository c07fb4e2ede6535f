import { expect, test } from 'vitest';
import { nextWaiting, shownOf, stretchAround } from './reviewList';
import { reviewed } from './testReviews';

const units = [ reviewed( '1', 'mine' ), reviewed( '2', 'waits' ), reviewed( '3', 'accepted' ), reviewed( '4', 'waits' ) ];

test.each( [
	[ 'the first, where none is named', null, 1, '2' ],
	[ 'the last, where none is named and one goes back', null, -1, '4' ],
	[ 'the one behind', 'Help:Sprint/2', 1, '4' ],
	[ 'the first again at the end', 'Help:Sprint/4', 1, '2' ],
	[ 'the one before', 'Help:Sprint/4', -1, '2' ],
	[ 'the one behind a unit that does not wait', 'Help:Sprint/3', 1, '4' ]
] as const )( 'next comes %s', ( _, from, by, id ) => {
	expect( nextWaiting( units, from, by ) ).toBe( `Help:Sprint/${ id }` );
} );

test( 'when the only one that waits is the present one, there is no next', () => {
	expect( nextWaiting( [ reviewed( '1', 'waits' ) ], 'Help:Sprint/1' ) ).toBeNull();
	expect( nextWaiting( [], null ) ).toBeNull();
} );

test( 'a filter leaves the order of the page', () => {
	const ids = ( filter: Parameters<typeof shownOf>[ 1 ] ) => shownOf( units, filter ).map( ( { unit } ) => unit );
	expect( [ ids( 'all' ), ids( 'waits' ), ids( 'remarks' ) ] ).toEqual( [ [ '1', '2', '3', '4' ], [ '2', '4' ], [] ] );
} );

test.each( [
	[ 'a short page is shown whole', 12, 5, { from: 0, to: 12 } ],
	[ 'a long one around the unit', 5000, 100, { from: 90, to: 150 } ],
	[ 'and up to its end', 5000, 4999, { from: 4940, to: 5000 } ]
] )( '%s', ( _, n, at, stretch ) => {
	expect( stretchAround( n, at ) ).toEqual( stretch );
} );
