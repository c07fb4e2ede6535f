import { mount } from '@vue/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { act, available, onKey, useActions, type Handlers } from './actions';

const taking = ( handlers: Handlers ) => mount( defineComponent( { setup() {
	useActions( handlers );
	return () => h( 'div' );
} } ) );

/** The test's document takes every Alt for AltGr, which a real one does not. */
function press( key: string, code: string, given: KeyboardEventInit = {} ): KeyboardEvent {
	const event = new KeyboardEvent( 'keydown', { key, code, cancelable: true, ...given } );
	return Object.assign( event, { getModifierState: () => false } );
}
afterEach( () => document.body.replaceChildren() );

test( 'when two take an action, the one that came last does it, and the first again when that has gone', () => {
	const [ first, second ] = [ vi.fn(), vi.fn() ];
	const window = taking( { undo: first } );
	const view = taking( { undo: second } );
	expect( available.value ).toEqual( [ 'undo' ] );
	act( 'undo' );
	view.unmount();
	act( 'undo' );
	window.unmount();
	expect( [ first.mock.calls.length, second.mock.calls.length ] ).toEqual( [ 1, 1 ] );
	expect( [ act( 'undo' ), available.value ] ).toEqual( [ false, [] ] );
} );

test( 'when a key is pressed, its action is done by number, and the key goes no further', () => {
	const use = vi.fn();
	const view = taking( { 'use-match': use } );
	const event = press( 'š', 'Digit3', { altKey: true } );
	onKey( event );
	expect( use ).toHaveBeenCalledWith( 3 );
	expect( event.defaultPrevented ).toBe( true );
	view.unmount();
} );

test( 'when a dialog is open, nothing behind it is done', () => {
	const palette = vi.fn();
	const view = taking( { palette } );
	document.body.innerHTML = '<div class="cdx-dialog"></div>';
	onKey( press( 'k', 'KeyK', { ctrlKey: true } ) );
	expect( palette ).not.toHaveBeenCalled();
	document.body.innerHTML = '<div class="cdx-dialog-fade-leave-active"><div class="cdx-dialog"></div></div>';
	onKey( press( 'k', 'KeyK', { ctrlKey: true } ) );
	expect( palette, 'a dialog that is fading away has kept a key from its action' ).toHaveBeenCalledOnce();
	view.unmount();
} );

test( 'when one undoes in a field, the field undoes', () => {
	const undo = vi.fn();
	const view = taking( { undo } );
	const field = document.body.appendChild( document.createElement( 'input' ) );
	field.addEventListener( 'keydown', onKey );
	field.dispatchEvent( press( 'z', 'KeyZ', { ctrlKey: true } ) );
	expect( undo ).not.toHaveBeenCalled();
	view.unmount();
} );
