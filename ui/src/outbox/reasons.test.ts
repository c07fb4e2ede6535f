import { expect, test } from 'vitest';
import { reasonOf, wikiSays } from './reasons';

test.each( [
	[ 'empty', 'reason-empty' ],
	[ 'merged-with: 812', 'reason-merged' ],
	[ 'http-429', 'reason-busy' ],
	[ 'not-sent', 'reason-not-sent' ],
	[ 'http', 'error-wiki-failed' ],
	[ 'blocked: Your account is blocked', null ],
	[ null, null ]
] )( 'when the reason is %s, it is told as %s', ( reason, message ) => {
	expect( reasonOf( reason ) ).toBe( message );
} );

test.each( [
	[ 'blocked: Your account is blocked: spam.', { says: 'Your account is blocked: spam.', code: 'blocked' } ],
	[ 'Please wait: the page moves.', { says: 'Please wait: the page moves.', code: null } ],
	[ 'unknown-code', { says: 'unknown-code', code: null } ]
] )( 'when the reason is %s, its words come first', ( reason, expected ) => {
	expect( wikiSays( reason ) ).toEqual( expected );
} );
