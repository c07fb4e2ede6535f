import { expect, test } from 'vitest';
import { actionOf, DEFAULTS, shownStroke, strokeOf, type Press } from './keys';

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
