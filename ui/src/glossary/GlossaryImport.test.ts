import { flushPromises, mount } from '@vue/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { commands, type GlossaryReport } from '../bridge';
import LanguageSelect from '../shared/LanguageSelect.vue';
import GlossaryImport from './GlossaryImport.vue';

vi.mock( '../bridge', async ( original ) => ( { ...await original<object>(), commands: { importGlossary: vi.fn(), knownLanguages: vi.fn() } } ) );
const bridge = vi.mocked( commands );

const none = { n: 0, sources: [] };
const report = ( n: number, isDryRun = true ) => ( { added: { n, sources: [] }, changed: none, unchanged: none, n_skipped: 0, skipped: [], is_dry_run: isDryRun } ) as unknown as GlossaryReport;

/** Answers that the test gives when it wants. */
const answers: ( ( given: GlossaryReport ) => void )[] = [];

beforeEach( () => {
	vi.clearAllMocks();
	answers.length = 0;
	bridge.knownLanguages.mockResolvedValue( [] );
	bridge.importGlossary.mockImplementation( () => new Promise( ( resolve ) => answers.push( resolve ) ) );
} );

async function dialog() {
	const wrapper = mount( GlossaryImport, { props: { open: true, to: 'pl' }, global: { stubs: { teleport: true } } } );
	const input = wrapper.find<HTMLInputElement>( '[data-testid=glossary-file]' );
	Object.defineProperty( input.element, 'files', { value: [ new File( [ 'a,b' ], 'terms.csv' ) ] } );
	await input.trigger( 'change' );
	await vi.waitFor( () => expect( answers ).toHaveLength( 1 ) );
	return wrapper;
}
const primary = '.cdx-dialog__footer__primary-action';

test( 'when the languages change while the file is looked at, the late answer is dropped', async () => {
	const wrapper = await dialog();
	wrapper.findAllComponents( LanguageSelect )[ 0 ]!.vm.$emit( 'update:modelValue', 'de' );
	await flushPromises();
	expect( answers ).toHaveLength( 2 );
	answers[ 1 ]!( report( 5 ) );
	await flushPromises();
	answers[ 0 ]!( report( 9 ) );
	await flushPromises();
	expect( wrapper.find( primary ).text() ).toContain( '5' );
} );

test( 'while terms are taken, nothing else is looked at', async () => {
	const wrapper = await dialog();
	answers[ 0 ]!( report( 5 ) );
	await flushPromises();
	await wrapper.find( primary ).trigger( 'click' );
	expect( bridge.importGlossary ).toHaveBeenLastCalledWith( 'terms.csv', expect.anything(), 'en', null, false );
	expect( wrapper.find( '[data-testid=glossary-file]' ).attributes( 'disabled' ) ).toBeDefined();
	wrapper.findAllComponents( LanguageSelect )[ 0 ]!.vm.$emit( 'update:modelValue', 'de' );
	await flushPromises();
	expect( answers ).toHaveLength( 2 );
	answers[ 1 ]!( report( 5, false ) );
	await flushPromises();
	expect( wrapper.find( '[data-testid=glossary-imported]' ).exists() ).toBe( true );
	expect( wrapper.emitted( 'taken' ) ).toHaveLength( 1 );
} );
