import { flushPromises, mount } from '@vue/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { commands, type Left, type Sprint } from '../bridge';
import { english, polish } from '../shared/testUnits';
import SprintLeft from './SprintLeft.vue';

vi.mock( '../bridge', async ( original ) => ( { ...await original<object>(), commands: { claim: vi.fn() } } ) );
const bridge = vi.mocked( commands );

const row = ( page: string, nLeft: number, claims: Left[ 'claims' ] = [] ): Left => ( {
	page, language: polish, to_do: { units: 9, words: 90 }, left: { units: nLeft, words: 10 * nLeft }, waiting: { units: 0, words: 0 }, claims
} );
const sprint = ( left: Left[], closedAt: string | null = null ): Sprint => ( {
	name: 'Jesień', wiki: 'practice', kind: 'translation', pages: [ 'A', 'B' ], languages: [ polish, english ], from: '2026-11-20', to: '2026-11-22', goal: 10, measure: 'units',
	brief_html: '', tags: [], to_do: { units: 20, words: 200 }, done: { units: 3, words: 30 }, waiting: { units: 0, words: 0 }, by_language: [], by_day: [], by_user: [], left,
	burn_down: { at_start: 10, days: [] }, closed_at: closedAt, n_added: 0, n_removed: 0, baseline_at: '2026-11-20T08:00:00Z', observed_at: null
} );
const expiry = '2026-11-24T10:00:00Z';

beforeEach( () => {
	bridge.claim.mockResolvedValue( sprint( [ row( 'A', 4, [ { by: 'Anna', is_mine: true, expires_at: expiry } ] ) ] ) );
} );

test( 'what is done whole is left out, and others on it are named', () => {
	const wrapper = mount( SprintLeft, { props: { sprint: sprint( [ row( 'A', 4, [ { by: 'Bo', is_mine: false, expires_at: expiry } ] ), row( 'B', 0 ) ] ) } } );
	expect( wrapper.findAll( '[data-left]' ).map( ( one ) => one.attributes( 'data-left' ) ) ).toEqual( [ 'A' ] );
	expect( wrapper.text().replace( /[\u2068\u2069]/g, '' ) ).toContain( 'Bo is on this' );
	expect( wrapper.find( '[data-action=claim]' ).exists() ).toBe( true );
} );

test( 'when one claims a page, Rust is told, and the sprint that it answers is shown', async () => {
	const wrapper = mount( SprintLeft, { props: { sprint: sprint( [ row( 'A', 4 ) ] ) } } );
	await wrapper.find( '[data-action=claim]' ).trigger( 'click' );
	await flushPromises();
	expect( bridge.claim ).toHaveBeenCalledWith( 'Jesień', 'A', 'pl', true );
	const [ [ changed ] ] = wrapper.emitted( 'changed' ) as [ [ Sprint ] ];
	await wrapper.setProps( { sprint: changed } );
	expect( wrapper.text() ).toContain( 'You are on this' );
	await wrapper.find( '[data-action=release]' ).trigger( 'click' );
	expect( bridge.claim ).toHaveBeenLastCalledWith( 'Jesień', 'A', 'pl', false );
} );

test( 'a closed sprint takes no claims, the way into the work stays', () => {
	const wrapper = mount( SprintLeft, { props: { sprint: sprint( [ row( 'A', 4 ) ], '2026-11-23T10:00:00Z' ) } } );
	expect( wrapper.find( '[data-action=claim]' ).exists() ).toBe( false );
	expect( wrapper.find( '[data-action=work]' ).exists() ).toBe( true );
} );

test( 'when a claim fails, trying again claims the same', async () => {
	bridge.claim.mockRejectedValueOnce( { code: 'internal', next: 'retry', detail: '' } );
	const wrapper = mount( SprintLeft, { props: { sprint: sprint( [ row( 'A', 4 ), row( 'B', 4 ) ] ) } } );
	await wrapper.findAll( '[data-action=claim]' )[ 1 ]!.trigger( 'click' );
	await flushPromises();
	await wrapper.find( '.error-message__next' ).trigger( 'click' );
	await flushPromises();
	expect( bridge.claim ).toHaveBeenLastCalledWith( 'Jesień', 'B', 'pl', true );
	expect( wrapper.emitted( 'changed' ) ).toHaveLength( 1 );
} );

test( 'of many rows sixty are shown, and the others when asked for', async () => {
	const wrapper = mount( SprintLeft, { props: { sprint: sprint( Array.from( { length: 70 }, ( _, n ) => row( `P${ n }`, 1 ) ) ) } } );
	expect( wrapper.findAll( '[data-left]' ) ).toHaveLength( 60 );
	await wrapper.find( '[data-action=more-left]' ).trigger( 'click' );
	expect( wrapper.findAll( '[data-left]' ) ).toHaveLength( 70 );
	expect( wrapper.find( '[data-action=more-left]' ).exists() ).toBe( false );
} );
