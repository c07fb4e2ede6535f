import { flushPromises, mount } from '@vue/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { commands } from '../bridge';
import DataSettings from './DataSettings.vue';

vi.mock( '../bridge', async ( original ) => ( {
	...await original<object>(), commands: { backups: vi.fn(), backUp: vi.fn(), restoreBackup: vi.fn(), diagnostics: vi.fn() }
} ) );
const bridge = vi.mocked( commands );
const failure = { code: 'internal', next: 'retry', detail: '' };

beforeEach( () => {
	vi.clearAllMocks();
	bridge.backups.mockResolvedValue( [ { file: 'a.tar', taken_at: '2026-11-22T10:00:00Z', why: 'daily', n_kilobytes: 900 } ] as never );
	bridge.diagnostics.mockResolvedValue( 'tolmach 1' );
} );

async function settings() {
	const wrapper = mount( DataSettings, { global: { stubs: { teleport: true } } } );
	await flushPromises();
	return wrapper;
}

test( 'when a restore fails, the dialog says so, and trying again restores', async () => {
	bridge.restoreBackup.mockRejectedValue( failure );
	const wrapper = await settings();
	await wrapper.find( '[data-action=restore]' ).trigger( 'click' );
	await wrapper.find( '.cdx-dialog__footer__primary-action' ).trigger( 'click' );
	await flushPromises();
	await wrapper.find( '.cdx-dialog .error-message__next' ).trigger( 'click' );
	await flushPromises();
	expect( bridge.restoreBackup ).toHaveBeenCalledTimes( 2 );
	expect( wrapper.findAll( '.error-message' ) ).toHaveLength( 1 );
} );

test( 'when a copy fails, trying again copies', async () => {
	bridge.backUp.mockRejectedValueOnce( failure ).mockResolvedValueOnce( '/tmp/a.tar' );
	const wrapper = await settings();
	await wrapper.find( '[data-action=back-up]' ).trigger( 'click' );
	await flushPromises();
	await wrapper.find( '.error-message__next' ).trigger( 'click' );
	await flushPromises();
	expect( wrapper.find( '[data-testid=backed-up]' ).exists() ).toBe( true );
} );

test.each( [
	[ 'are', true, 'Copied' ],
	[ 'cannot be', false, 'could not be copied' ]
] )( 'when the diagnostics %s copied, the window says so', async ( _, isDone, words ) => {
	vi.spyOn( navigator.clipboard, 'writeText' ).mockImplementation( () => isDone ? Promise.resolve() : Promise.reject( new Error( 'denied' ) ) );
	const wrapper = await settings();
	await wrapper.find( '[data-action=diagnostics]' ).trigger( 'click' );
	await flushPromises();
	await wrapper.find( '[data-action=copy-diagnostics]' ).trigger( 'click' );
	await flushPromises();
	expect( wrapper.find( '[data-testid=copied]' ).text() ).toContain( words );
} );
