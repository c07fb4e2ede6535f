import { flushPromises, mount } from '@vue/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { nextTick } from 'vue';
import { commands, type GlossaryTerm, type TermRow } from '../bridge';
import { english } from '../shared/testUnits';
import GlossaryView from './GlossaryView.vue';
import { editing } from './requests';
import TermDialog from './TermDialog.vue';
import TermList from './TermList.vue';

vi.mock( '../bridge', async ( original ) => ( {
	...await original<object>(), commands: { findTerms: vi.fn(), glossaryTerm: vi.fn(), removeTerm: vi.fn(), putTerm: vi.fn(), knownLanguages: vi.fn(), session: vi.fn() }
} ) );
const bridge = vi.mocked( commands );
const failure = { code: 'internal', next: 'retry', detail: '' };

const row = ( source: string ) => ( { language: 'en', source, targets: [], domain: null, is_reviewed: false, do_not_translate: false } ) as unknown as TermRow;
const term = ( source: string ) => ( { language: english, source, domain: null, do_not_translate: false, origin: 'own', note: '', note_html: '', renderings: [] } ) as unknown as GlossaryTerm;

beforeEach( () => {
	vi.clearAllMocks();
	editing.value = null;
	bridge.knownLanguages.mockResolvedValue( [] );
	bridge.session.mockRejectedValue( failure );
	bridge.findTerms.mockResolvedValue( { terms: [ row( 'hub' ), row( 'wiki' ) ], n_all: 2, domains: [], languages: [] } as never );
	bridge.glossaryTerm.mockImplementation( async ( { source } ) => term( source ) );
} );

async function view() {
	const wrapper = mount( GlossaryView, { global: { stubs: { GlossaryImport: true, GlossaryExport: true } } } );
	await flushPromises();
	return wrapper;
}

test( 'when another term is chosen, the one before goes at once; what fails is tried again by itself', async () => {
	const wrapper = await view();
	expect( wrapper.find( '.term-detail h2' ).text() ).toBe( 'hub' );
	bridge.glossaryTerm.mockRejectedValueOnce( failure );
	wrapper.findComponent( TermList ).vm.$emit( 'choose', row( 'wiki' ) );
	await nextTick();
	expect( wrapper.find( '.term-detail' ).exists() ).toBe( false );
	await flushPromises();
	const nLooks = bridge.findTerms.mock.calls.length;
	await wrapper.find( '.glossary__term .error-message__next' ).trigger( 'click' );
	await flushPromises();
	expect( wrapper.find( '.term-detail h2' ).text() ).toBe( 'wiki' );
	expect( bridge.findTerms ).toHaveBeenCalledTimes( nLooks );
} );

test( 'when a removal fails, trying again removes', async () => {
	bridge.removeTerm.mockRejectedValueOnce( failure );
	const wrapper = await view();
	await wrapper.find( '[data-action=remove-term]' ).trigger( 'click' );
	await flushPromises();
	await wrapper.find( '.error-message__next' ).trigger( 'click' );
	await flushPromises();
	expect( bridge.removeTerm ).toHaveBeenCalledTimes( 2 );
	expect( wrapper.find( '[data-testid=removed]' ).exists() ).toBe( true );
} );

test( 'when the domains cannot be read, trying again saves nothing', async () => {
	const wrapper = mount( TermDialog, { global: { stubs: { teleport: true } } } );
	bridge.findTerms.mockRejectedValueOnce( failure );
	editing.value = { was: null, source: 'hub', from: 'en', to: 'pl' };
	await flushPromises();
	await wrapper.find( '.error-message__next' ).trigger( 'click' );
	await flushPromises();
	expect( bridge.putTerm ).not.toHaveBeenCalled();
	expect( wrapper.find( '.error-message' ).exists() ).toBe( false );
} );

test( 'Enter saves no term without a name', async () => {
	const wrapper = mount( TermDialog, { global: { stubs: { teleport: true } } } );
	editing.value = { was: null, source: ' ', from: 'en', to: 'pl' };
	await flushPromises();
	await wrapper.find( 'form' ).trigger( 'submit' );
	expect( bridge.putTerm ).not.toHaveBeenCalled();
} );
