import { flushPromises, mount } from '@vue/test-utils';
import { expect, test, vi } from 'vitest';
import { commands } from '../bridge';
import LookUp from './LookUp.vue';
import { useMemoryWork } from './useMemoryWork';

vi.mock( '../bridge', async ( original ) => ( {
	...await original<object>(), progressTo: () => null,
	commands: { lookUp: vi.fn(), concordance: vi.fn(), knownLanguages: vi.fn(), session: vi.fn(), forgetOrigin: vi.fn() }
} ) );
const bridge = vi.mocked( commands );
const failure = { code: 'internal', next: 'retry', detail: '' };

test( 'when only the renderings could not be found, trying again asks for those alone', async () => {
	vi.useFakeTimers();
	bridge.session.mockRejectedValue( failure );
	bridge.knownLanguages.mockResolvedValue( [] );
	bridge.lookUp.mockResolvedValue( [] );
	bridge.concordance.mockRejectedValueOnce( failure ).mockResolvedValue( [] );
	const wrapper = mount( LookUp );
	await wrapper.find( 'textarea' ).setValue( 'Hub' );
	await vi.runAllTimersAsync();
	await wrapper.find( '.error-message__next' ).trigger( 'click' );
	await flushPromises();
	vi.useRealTimers();
	expect( bridge.concordance ).toHaveBeenCalledTimes( 2 );
	expect( bridge.lookUp ).toHaveBeenCalledTimes( 1 );
	expect( wrapper.find( '.error-message' ).exists() ).toBe( false );
} );

test( 'when forgetting fails, trying again forgets the same', async () => {
	const { error, forget, retry } = useMemoryWork();
	bridge.forgetOrigin.mockRejectedValueOnce( failure ).mockResolvedValueOnce( { n_pairs: 3, was_stopped: false } as never );
	await forget( { kind: 'file', name: 'a.tmx' } as never );
	expect( error.value?.code ).toBe( 'internal' );
	await retry();
	expect( error.value ).toBeNull();
	expect( bridge.forgetOrigin.mock.calls.map( ( [ , name ] ) => name ) ).toEqual( [ 'a.tmx', 'a.tmx' ] );
} );
