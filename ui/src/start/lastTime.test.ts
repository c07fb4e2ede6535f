import { expect, test } from 'vitest';
import { lastTime, seenAgain } from './lastTime';

const morning = '2026-11-22T08:00:00Z';
const evening = '2026-11-22T20:00:00Z';
const tomorrow = '2026-11-23T08:00:00Z';

test.each( [
	[ 'the first time', null, morning, { now: morning, before: null } ],
	[ 'a second time on the first day', { now: morning, before: null }, evening, { now: evening, before: null } ],
	[ 'on the next day', { now: evening, before: null }, tomorrow, { now: tomorrow, before: evening } ],
	[ 'again on that day', { now: tomorrow, before: evening }, '2026-11-23T09:00:00Z', { now: '2026-11-23T09:00:00Z', before: evening } ]
] )( 'when one comes %s, what was there before today counts', ( _, known, now, expected ) => {
	expect( seenAgain( known, now ) ).toEqual( expected );
} );

test( 'what is remembered comes back, and what cannot be read is forgotten', () => {
	localStorage.clear();
	expect( lastTime( evening ) ).toBeNull();
	expect( lastTime( tomorrow ) ).toBe( evening );
	localStorage.setItem( 'tolmach.here', '{' );
	expect( lastTime( tomorrow ) ).toBeNull();
} );
