import { flushPromises, mount } from '@vue/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { commands } from '../bridge';
import AddResources from './AddResources.vue';

vi.mock( '../bridge', async ( original ) => ( {
	...await original<object>(), commands: { catalogue: vi.fn(), estimatePull: vi.fn(), findPages: vi.fn() }
} ) );
const bridge = vi.mocked( commands );

beforeEach( () => {
	vi.clearAllMocks();
	bridge.catalogue.mockResolvedValue( [ { page: 'Hubs', topic: 'hubs', is_in_library: false, is_starter: true, initiatives: [] } ] as never );
	bridge.estimatePull.mockResolvedValue( 3 );
} );

async function dialog() {
	const wrapper = mount( AddResources, { props: { wiki: 'practice', isFromCatalogue: true, open: true }, global: { stubs: { teleport: true } }, attachTo: document.body } );
	await flushPromises();
	return wrapper;
}

test( 'when nothing is chosen, Enter pulls nothing', async () => {
	const wrapper = await dialog();
	await wrapper.find( 'form' ).trigger( 'submit' );
	expect( wrapper.emitted( 'pull' ) ).toBeUndefined();
	await wrapper.find( '.catalogue__list input' ).setValue( true );
	await flushPromises();
	await wrapper.find( 'form' ).trigger( 'submit' );
	expect( wrapper.emitted( 'pull' ) ).toEqual( [ [ [ 'Hubs' ] ] ] );
	wrapper.unmount();
} );

test( 'Enter in the search of the catalogue stays there', async () => {
	const wrapper = await dialog();
	const pressed = new KeyboardEvent( 'keydown', { key: 'Enter', cancelable: true, bubbles: true } );
	wrapper.find( '.catalogue__tools input' ).element.dispatchEvent( pressed );
	expect( pressed.defaultPrevented ).toBe( true );
	wrapper.unmount();
} );

test( 'when the catalogue could not be read, trying again reads it', async () => {
	bridge.catalogue.mockRejectedValueOnce( { code: 'internal', next: 'retry', detail: '' } );
	const wrapper = await dialog();
	expect( wrapper.find( '.catalogue' ).exists() ).toBe( false );
	await wrapper.find( '.error-message__next' ).trigger( 'click' );
	await flushPromises();
	expect( wrapper.find( '.catalogue' ).exists() ).toBe( true );
	expect( wrapper.emitted( 'pull' ) ).toBeUndefined();
	wrapper.unmount();
} );
