import { expect, test } from 'vitest';
import type { Match } from '../../bridge';
import { inOrder, numbered } from './matches';

const match = ( ready: string, isSentence = false ) => ( { ready, is_sentence: isSentence } ) as Match;
const given = [ match( 'a' ), match( 's', true ), match( 'b' ), match( 'z', true ) ];

test( 'whole units come first, sentences after them, and the numbers go through', () => {
	expect( numbered( given ).map( ( { kind, matches } ) => [ kind, ...matches.map( ( { match: { ready }, n } ) => `${ n }${ ready }` ) ] ) )
		.toEqual( [ [ 'unit', '1a', '2b' ], [ 'sentence', '3s', '4z' ] ] );
	expect( inOrder( given ).map( ( { ready } ) => ready ) ).toEqual( [ 'a', 'b', 's', 'z' ] );
} );

test( 'a kind without a match is left out', () => {
	expect( numbered( [ match( 's', true ) ] ).map( ( { kind } ) => kind ) ).toEqual( [ 'sentence' ] );
	expect( numbered( [] ) ).toEqual( [] );
} );
