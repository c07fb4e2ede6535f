import { expect, test } from 'vitest';
import type { Sprint } from '../bridge';
import { english, polish } from '../shared/testUnits';
import { burnLines, daysOf, goalParts, leftParts } from './progress';

const sprint: Sprint = {
	name: 'Jesień', wiki: 'practice', kind: 'translation', pages: [ 'Help:Sprint' ], languages: [ polish, english ], from: '2026-11-20', to: '2026-11-22',
	goal: 10, measure: 'units', brief_html: '', to_do: { units: 20, words: 200 }, done: { units: 3, words: 30 }, waiting: { units: 2, words: 20 },
	by_language: [ { units: 3, words: 30 }, { units: 0, words: 0 } ],
	by_day: [
		{ date: '2026-11-21', is_known: true, done: { units: 2, words: 20 } },
		{ date: '2026-11-21', is_known: false, done: { units: 1, words: 10 } }
	],
	tags: [], left: [], burn_down: { at_start: 10, days: [] }, closed_at: null, by_user: [], n_added: 0, n_removed: 0, baseline_at: '2026-11-20T08:00:00Z', observed_at: '2026-11-21T08:00:00Z'
};

test.each( [
	[ 'units', 10, [ 3, 2, 5 ] ], [ 'words', 100, [ 30, 20, 50 ] ], [ 'units', 4, [ 3, 2, 0 ] ]
] as const )( 'a goal of %s, %i, shows done, waiting and left', ( measure, goal, parts ) => {
	expect( goalParts( { ...sprint, measure, goal } ).map( ( { n } ) => n ) ).toEqual( parts );
} );

test( 'every day of the sprint has its column, and a guessed day is marked', () => {
	expect( daysOf( sprint ) ).toEqual( [
		{ date: '2026-11-20', done: 0, isKnown: true },
		{ date: '2026-11-21', done: 3, isKnown: false },
		{ date: '2026-11-22', done: 0, isKnown: true }
	] );
} );

test( 'a burn-down begins at the goal, and its line ends at the last day that is known of', () => {
	const days = [ { date: '2026-11-20', planned: 5, left: 8 }, { date: '2026-11-21', planned: 0, left: null } ];
	expect( burnLines( { at_start: 10, days }, 100, 50 ) ).toEqual( {
		most: 10, planned: [ { x: 0, y: 0 }, { x: 50, y: 25 }, { x: 100, y: 50 } ], left: [ { x: 0, y: 0 }, { x: 50, y: 10 } ]
	} );
} );

test( 'a sprint whose goal was reached before it began draws a line and divides by nothing', () => {
	expect( burnLines( { at_start: 0, days: [] }, 100, 50 ) ).toEqual( { most: 1, planned: [ { x: 0, y: 50 } ], left: [ { x: 0, y: 50 } ] } );
} );

test( 'what is left of a page shows done, waiting and the rest', () => {
	const row = { page: 'Help:Sprint', language: polish, to_do: { units: 9, words: 90 }, left: { units: 4, words: 40 }, waiting: { units: 1, words: 10 }, claims: [] };
	expect( leftParts( sprint, row ).map( ( { n } ) => n ) ).toEqual( [ 5, 1, 3 ] );
} );
