import { expect, test } from 'vitest';
import { credentialsOf, emptyForm, isComplete } from './logIn';

test.each( [
	[ 'a token', { method: 'token', token: ' abc ' }, { kind: 'token', token: 'abc' } ],
	[ 'a bot password', { method: 'bot-password', user: ' Anna@tolmach', password: ' x ' }, { kind: 'bot-password', user: 'Anna@tolmach', password: ' x ' } ],
	[ 'an account', { method: 'account', user: 'Anna', password: 'x' }, { kind: 'account', user: 'Anna', password: 'x', one_time_code: null } ],
	[ 'an account with a code', { method: 'account', user: 'Anna', password: 'x', code: ' 123 456 ' }, { kind: 'account', user: 'Anna', password: 'x', one_time_code: '123 456' } ]
] as const )( 'of %s goes what was typed, and nothing else', ( _name, typed, sent ) => {
	expect( credentialsOf( { ...emptyForm(), ...typed } ) ).toEqual( sent );
} );

test.each( [
	[ { method: 'token' }, false, false ],
	[ { method: 'token', token: 'x' }, false, true ],
	[ { user: 'Anna@tolmach' }, false, false ],
	[ { user: 'Anna@tolmach', password: 'x' }, false, true ],
	[ { method: 'account', user: 'Anna', password: 'x' }, true, false ],
	[ { method: 'account', user: 'Anna', password: 'x', code: '1' }, true, true ]
] as const )( '%o, code asked for: %s, is complete: %s', ( typed, asksForCode, complete ) => {
	expect( isComplete( { ...emptyForm(), ...typed }, asksForCode ) ).toBe( complete );
} );
