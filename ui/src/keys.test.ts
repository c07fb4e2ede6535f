import { expect, test } from 'vitest';
import { ACTIONS, actionOf, DEFAULTS, digitOf, isTyping, reasonAgainst, shownStroke, strokeOf, withChanges, type Press } from './keys';

function press( key: string, code: string, ...held: string[] ): Press {
	return {
		key, code, ctrlKey: held.includes( 'Ctrl' ), altKey: held.includes( 'Alt' ), shiftKey: held.includes( 'Shift' ),
		metaKey: held.includes( 'Meta' ), isComposing: false, getModifierState: ( name ) => held.includes( name )
	};
}

test.each( [
	[ 'Ctrl+Z on an English layout', press( 'z', 'KeyZ', 'Ctrl' ), 'undo' ],
	[ 'Ctrl+Z on a Czech layout, where Z is where Y stands', press( 'z', 'KeyY', 'Ctrl' ), 'undo' ],
	[ 'Ctrl+Y on a Czech layout', press( 'y', 'KeyZ', 'Ctrl' ), 'redo' ],
	[ 'Ctrl+Я on a Ukrainian layout', press( 'я', 'KeyZ', 'Ctrl' ), 'undo' ],
	[ 'Ctrl+Shift+Я on a Ukrainian layout', press( 'Я', 'KeyZ', 'Ctrl', 'Shift' ), 'redo' ],
	[ 'Ctrl+Ζ on a Greek layout', press( 'ζ', 'KeyZ', 'Ctrl' ), 'undo' ],
	[ 'Ctrl+ბ on a Georgian layout', press( 'ბ', 'KeyB', 'Ctrl' ), 'copy-source' ],
	[ 'Ctrl+т on a Bulgarian layout, by the physical key', press( 'ш', 'KeyT', 'Ctrl' ), 'insert-markup' ],
	[ 'Ctrl+1 on a Czech layout, where the row gives letters', press( '+', 'Digit1', 'Ctrl' ), 'go-library' ],
	[ 'Ctrl+ě, the same row', press( 'ě', 'Digit2', 'Ctrl' ), 'go-workbench' ],
	[ 'Ctrl+3 on the number pad', press( '3', 'Numpad3', 'Ctrl' ), 'go-sprint' ],
	[ 'Ctrl+Enter', press( 'Enter', 'Enter', 'Ctrl' ), 'done-next' ],
	[ 'Ctrl+Shift+Enter', press( 'Enter', 'Enter', 'Ctrl', 'Shift' ), 'still-valid' ],
	[ 'Alt+Down', press( 'ArrowDown', 'ArrowDown', 'Alt' ), 'next-unit' ],
	[ 'Alt+3', press( '3', 'Digit3', 'Alt' ), 'use-match' ],
	[ 'Alt+š on a Czech layout, the same key', press( 'š', 'Digit3', 'Alt' ), 'use-match' ],
	[ 'Alt+Shift+3 on a Czech layout, which gives a digit', press( '3', 'Digit3', 'Alt', 'Shift' ), 'insert-match' ],
	[ 'Alt+0, which is no match', press( '0', 'Digit0', 'Alt' ), null ],
	[ 'Ctrl+л on a Ukrainian layout', press( 'л', 'KeyK', 'Ctrl' ), 'palette' ],
	[ 'Ctrl+Κ on a Greek layout', press( 'κ', 'KeyK', 'Ctrl' ), 'palette' ],
	[ 'Ctrl+Shift+ფ on a Georgian layout', press( 'ფ', 'KeyF', 'Ctrl', 'Shift' ), 'search-all' ],
	[ 'the question mark', press( '?', 'Slash', 'Shift' ), 'show-keys' ],
	[ 'Enter alone, which is a new line', press( 'Enter', 'Enter' ), null ],
	[ 'AltGr+Z on a Polish layout, which is ż', press( 'ż', 'KeyZ', 'AltGraph' ), null ],
	[ 'Ctrl+Alt+Z, which is AltGr on Windows', press( 'ż', 'KeyZ', 'Ctrl', 'Alt' ), null ],
	[ 'Ctrl+B with AltGr held', press( 'b', 'KeyB', 'Ctrl', 'AltGraph' ), null ],
	[ 'Ctrl alone', press( 'Control', 'ControlLeft', 'Ctrl' ), null ]
] )( '%s', ( _name, pressed, action ) => {
	expect( actionOf( pressed, DEFAULTS, false ) ).toBe( action );
} );

test( 'what an input method is composing is never a shortcut', () => {
	expect( strokeOf( { ...press( 'z', 'KeyZ', 'Ctrl' ), isComposing: true }, false ) ).toBeNull();
} );

test( 'on a Mac the command key stands for Ctrl', () => {
	expect( actionOf( press( 'Enter', 'Enter', 'Meta' ), DEFAULTS, true ) ).toBe( 'done-next' );
	expect( shownStroke( 'still-valid', DEFAULTS, true ) ).toBe( '⌘⇧↩' );
} );

test( 'nothing is bound on Ctrl+Alt, and no stroke means two things', () => {
	const strokes = Object.values( DEFAULTS ).flat();
	expect( strokes.filter( ( stroke ) => /Ctrl.*Alt/.test( stroke ) ) ).toEqual( [] );
	expect( new Set( strokes ).size ).toBe( strokes.length );
} );

test( 'when the user has given an action another stroke, that holds and the default does not', () => {
	const mine = withChanges( { 'copy-source': [ 'Ctrl+O' ], redo: [], 'no-action': [ 'F2' ] } );
	expect( actionOf( press( 'o', 'KeyO', 'Ctrl' ), mine, false ) ).toBe( 'copy-source' );
	expect( actionOf( press( 'b', 'KeyB', 'Ctrl' ), mine, false ) ).toBeNull();
	expect( actionOf( press( 'y', 'KeyY', 'Ctrl' ), mine, false ) ).toBeNull();
	expect( shownStroke( 'redo', mine, false ) ).toBe( '' );
	expect( Object.keys( mine ) ).toEqual( ACTIONS );
} );

test.each( [
	[ 'Ctrl+Alt+B', 'ctrl-alt' ], [ 'B', 'plain' ], [ 'Shift+B', 'plain' ], [ 'Enter', 'plain' ],
	[ 'F4', null ], [ 'Shift+F4', null ], [ 'Ctrl+O', null ], [ 'Alt+Shift+X', null ]
] )( 'against %s speaks %s', ( stroke, reason ) => {
	expect( reasonAgainst( stroke ) ).toBe( reason );
} );

test( 'digits go by the physical key', () => {
	expect( [ digitOf( { code: 'Digit4' } ), digitOf( { code: 'Numpad4' } ), digitOf( { code: 'KeyA' } ), digitOf( { code: 'Digit0' } ) ] )
		.toEqual( [ 4, 4, undefined, undefined ] );
} );

test( 'in a field a question mark is a question mark', () => {
	const field = document.createElement( 'input' );
	expect( isTyping( press( '?', 'Slash', 'Shift' ), field ) ).toBe( true );
	expect( isTyping( press( 'F1', 'F1' ), field ) ).toBe( false );
	expect( isTyping( press( 'k', 'KeyK', 'Ctrl' ), field ) ).toBe( false );
	expect( isTyping( press( '?', 'Slash', 'Shift' ), document.body ) ).toBe( false );
} );
