import { beforeEach, expect, test, vi } from 'vitest';
import { commands } from '../bridge';
import { closeWhenSaved, isHeld, saveBeforeClosing } from './beforeClosing';

vi.mock( '../bridge', () => ( { commands: { close: vi.fn(), beforeClosing: vi.fn() }, whenTold: vi.fn() } ) );
const bridge = vi.mocked( commands );
beforeEach( () => {
	vi.clearAllMocks();
	isHeld.value = false;
} );

test( 'when the window is to close, it closes after everything is saved', async () => {
	const order: string[] = [];
	const forget = saveBeforeClosing( async () => {
		await Promise.resolve();
		order.push( 'saved' );
	} );
	bridge.close.mockImplementation( async () => {
		order.push( 'closed' );
		return null;
	} );
	await closeWhenSaved();
	expect( order ).toEqual( [ 'saved', 'closed' ] );
	forget();
} );

test( 'when something cannot be saved, the window stays and the user is asked', async () => {
	const forget = saveBeforeClosing( () => Promise.reject( new Error( 'disk full' ) ) );
	await closeWhenSaved();
	expect( bridge.close ).not.toHaveBeenCalled();
	expect( [ isHeld.value, bridge.beforeClosing.mock.calls.length ] ).toEqual( [ true, 1 ] );
	forget();
	await closeWhenSaved();
	expect( bridge.close ).toHaveBeenCalledOnce();
} );
