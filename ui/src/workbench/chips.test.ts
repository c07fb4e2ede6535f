import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import type { Chip } from '../bridge';
import { alsoDeleted, chipExtension, chipField, setChips } from './chips';

const text = 'see [[A|the page]] and $1';
const chips: Chip[] = [
	{ kind: 'link', from: 4, to: 8, group: 0 }, { kind: 'link', from: 16, to: 18, group: 0 }, { kind: 'variable', from: 23, to: 25, group: 1 }
];

function stateOf( isPlain = false ) {
	const state = EditorState.create( { doc: text, extensions: chipExtension( () => isPlain ).extension() } );
	return state.update( { effects: setChips.of( chips ) } ).state;
}
const without = ( state: EditorState, from: number, to: number, userEvent = 'delete.backward' ) => state.update( { changes: { from, to }, userEvent } ).state.doc.toString();

test.each( [
	[ 'the beginning of a link', 4, 8, 'see the page and $1' ],
	[ 'a piece of its beginning', 6, 7, 'see the page and $1' ],
	[ 'its end', 16, 18, 'see the page and $1' ],
	[ 'a letter of its label', 8, 9, 'see [[A|he page]] and $1' ],
	[ 'its beginning with what stands around', 2, 10, 'see page and $1' ],
	[ 'all of it', 4, 18, 'see  and $1' ],
	[ 'a digit of a variable', 24, 25, 'see [[A|the page]] and ' ]
] )( 'when one deletes %s', ( _name, from, to, expected ) => {
	expect( without( stateOf(), from, to ) ).toBe( expected );
} );

test( 'when one types over the end of a link, its beginning goes too', () => {
	const state = stateOf().update( { changes: { from: 16, to: 18, insert: 's' }, userEvent: 'input.type' } ).state;
	expect( state.doc.toString() ).toBe( 'see the pages and $1' );
} );

test( 'when markup is plain text, any letter of it can go', () => {
	expect( without( stateOf( true ), 16, 17 ) ).toBe( 'see [[A|the page] and $1' );
} );

test( 'what undo or a match puts in place is taken as it is', () => {
	expect( without( stateOf(), 16, 17, 'undo' ) ).toBe( 'see [[A|the page] and $1' );
} );

test( 'until the new text is read, chips move along with it', () => {
	const state = stateOf().update( { changes: { from: 0, insert: 'Please ' }, userEvent: 'input.type' } ).state;
	const places: number[] = [];
	state.field( chipField ).between( 0, state.doc.length, ( from ) => void places.push( from ) );
	expect( places ).toEqual( [ 11, 23, 30 ] );
} );

test( 'chips of an older, longer text are dropped rather than misplaced', () => {
	const state = EditorState.create( { doc: 'see', extensions: chipExtension( () => false ).extension() } ).update( { effects: setChips.of( chips ) } ).state;
	expect( state.field( chipField ).size ).toBe( 0 );
} );

test( 'nothing else goes where no chip is touched', () => {
	expect( alsoDeleted( chips, [ { from: 8, to: 16 } ] ) ).toEqual( [] );
} );
