import { expect, test } from 'vitest';
import { reasonOf } from './reasons';

test.each( [
	[ 'empty', 'reason-empty' ],
	[ 'merged-with: 812', 'reason-merged' ],
	[ 'http-429', 'reason-busy' ],
	[ 'not-sent', 'reason-not-sent' ],
	[ 'blocked: Your account is blocked', null ],
	[ null, null ]
] )( 'when the reason is %s, it is told as %s', ( reason, message ) => {
	expect( reasonOf( reason ) ).toBe( message );
} );
