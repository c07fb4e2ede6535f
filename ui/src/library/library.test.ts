import { expect, test } from 'vitest';
import type { CataloguePage, Cell, Initiative, Resource } from '../bridge';
import { english } from '../shared/testUnits';
import { offered, topicsOf } from './catalogue';
import { filtered, ordered, totalWordsToDo } from './cells';

const hubs: Initiative = { id: 'ms-25', number: 25, title: 'Regional & thematic hubs', is_prioritised: true };

function resource( page: string, cell: Partial<Cell>, given: Partial<Resource> = {} ): Resource {
	const whole: Cell = {
		language: 'pl', is_pulled: true, total: 10, untranslated: 0, outdated: 0, translated: 10, proofread: 0, n_drafts: 0, n_conflicts: 0,
		words_to_do: 0, as_of: null, ...cell
	};
	return {
		page, source_language: english, standing: 'translatable', n_units: 10, n_words: 100, read_at: null, topic: null, initiatives: [], collections: [],
		cells: [ whole ], ...given
	};
}

const resources = [
	resource( 'Aspects', { untranslated: 2, words_to_do: 20 }, { topic: 'grants', read_at: '2026-11-20T00:00:00Z' } ),
	resource( 'Basics', { outdated: 3, words_to_do: 50 }, { topic: 'hubs', initiatives: [ hubs ], read_at: '2026-11-10T00:00:00Z' } ),
	resource( 'Culture', {}, { collections: [ 'Autumn' ], read_at: '2026-11-15T00:00:00Z' } )
];
const titles = ( all: { page: string }[] ) => all.map( ( { page } ) => page ).join( ' ' );

test.each( [
	[ 'a title', 'asp', 'all', null, 'Aspects' ], [ 'an initiative', 'thematic', 'all', null, 'Basics' ], [ 'a collection', 'autumn', 'all', null, 'Culture' ],
	[ 'what is outdated', '', 'outdated', null, 'Basics' ], [ 'what is to do', '', 'to-do', null, 'Aspects Basics' ], [ 'a topic', '', 'all', 'grants', 'Aspects' ]
] as const )( 'the library is searched by %s', ( _, words, filter, topic, expected ) => {
	expect( titles( filtered( resources, words, filter, topic ) ) ).toBe( expected );
} );

test.each( [
	[ 'title', 'Aspects Basics Culture' ], [ 'to-do', 'Basics Aspects Culture' ], [ 'outdated', 'Basics Aspects Culture' ], [ 'oldest', 'Basics Culture Aspects' ]
] as const )( 'the library is sorted by %s', ( order, expected ) => {
	expect( titles( ordered( resources, order ) ) ).toBe( expected );
} );

test( 'words to do are added up', () => {
	expect( totalWordsToDo( [ ...resources, resource( 'Never pulled', { words_to_do: null } ) ] ) ).toBe( 70 );
} );

test( 'the catalogue is searched by title, initiative and topic', () => {
	const page = ( title: string, topic: string, initiatives: Initiative[] = [] ): CataloguePage =>
		( { page: title, topic, initiatives, is_starter: false, is_marked: true, is_in_library: false } );
	const pages = [ page( 'Hubs', 'hubs', [ hubs ] ), page( 'Grants:Start', 'grants' ), page( 'Grants:MSIG', 'grants', [ hubs ] ) ];
	expect( titles( offered( pages, 'thematic', '' ) ) ).toBe( 'Hubs Grants:MSIG' );
	expect( titles( offered( pages, 'thematic', 'grants' ) ) ).toBe( 'Grants:MSIG' );
	expect( topicsOf( pages ) ).toEqual( [ 'grants', 'hubs' ] );
} );
