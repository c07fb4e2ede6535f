import { expect, test } from 'vitest';
import { draft, unit } from '../shared/testUnits';
import { counts, filtered, isUnfinished, marksOf, stepFrom } from './unitList';

test.each( [
	[ 'untranslated', unit( '1' ), true ],
	[ 'outdated', unit( '1', { state: 'outdated' } ), true ],
	[ 'translated', unit( '1', { state: 'translated' } ), false ],
	[ 'a draft being typed', unit( '1', { state: 'translated', draft: draft( 'x' ) } ), true ],
	[ 'a draft that is done', unit( '1', { draft: draft( 'x', true ) } ), false ],
	[ 'a done draft in conflict', unit( '1', { draft: draft( 'x', true ), has_conflict: true } ), true ],
	[ 'a done draft whose source moved', unit( '1', { draft: draft( 'x', true ), has_source_moved: true } ), true ]
] )( '%s: unfinished is %s', ( _name, given, expected ) => {
	expect( isUnfinished( given ) ).toBe( expected );
} );

test( 'the marks say the state on the wiki first, then what is ours', () => {
	expect( marksOf( unit( '1', { state: 'outdated', draft: draft( 'x', true ) } ) ) ).toEqual( [ 'outdated', 'done' ] );
	expect( marksOf( unit( '1', { has_conflict: true, has_source_moved: true, draft: draft( 'x' ) } ) ) ).toEqual( [ 'untranslated', 'conflict', 'typing' ] );
} );

const units = [ unit( '1', { state: 'translated' } ), unit( '2' ), unit( '3', { state: 'proofread' } ), unit( '4', { state: 'outdated' } ) ];

test( 'the unit being worked on stays in sight when the filter no longer fits it', () => {
	expect( filtered( units, 'unfinished', 'Help:Sprint/3' ).map( ( { unit: id } ) => id ) ).toEqual( [ '2', '3', '4' ] );
	expect( counts( units ).unfinished ).toBe( 2 );
} );

test.each( [
	[ '1', 1, undefined, '2' ], [ '4', 1, undefined, null ], [ '2', 1, isUnfinished, '4' ], [ '4', -1, isUnfinished, '2' ], [ '2', -1, isUnfinished, null ]
] as const )( 'from %s a step of %s leads on', ( from, by, fits, to ) => {
	expect( stepFrom( units, `Help:Sprint/${ from }`, by, fits )?.unit ?? null ).toBe( to );
} );
