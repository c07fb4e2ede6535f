import { flushPromises, mount } from '@vue/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { commands, type ReviewUnit } from '../bridge';
import { act } from '../shared/actions';
import { english, polish } from '../shared/testUnits';
import ReviewDesk from './ReviewDesk.vue';
import { reviewed } from './testReviews';
import { dropWritten, keepWritten, writtenAt } from './written';

vi.mock( '../bridge', async ( original ) => ( {
	...await original<object>(),
	commands: { reviewUnits: vi.fn(), acceptReview: vi.fn(), commentReview: vi.fn(), correctReview: vi.fn(), endRemark: vi.fn(), markup: vi.fn() }
} ) );
const bridge = vi.mocked( commands );

const units = (): ReviewUnit[] => [ reviewed( '1', 'mine' ), reviewed( '2', 'waits' ), reviewed( '3', 'outdated' ), reviewed( '4', 'waits' ) ];

beforeEach( () => {
	vi.clearAllMocks();
	bridge.markup.mockResolvedValue( { source: [], target: [], insertables: [], missing: [] } );
	bridge.reviewUnits.mockResolvedValue( { page: 'Help:Sprint', source_language: english, language: polish, units: units() } );
	bridge.acceptReview.mockImplementation( async ( place ) => reviewed( place.key.split( '/' )[ 1 ]!, 'accepted' ) );
	bridge.commentReview.mockImplementation( async ( place, _, comment ) => reviewed( place.key.split( '/' )[ 1 ]!, 'waits', {
		remarks: [ { id: '7', is_acceptance: false, comment, by: 'Bo', at: '2026-11-22T10:00:00Z', still_stands: true, was_told: false, text: 'Tekst' } ]
	} ) );
} );

async function desk() {
	const wrapper = mount( ReviewDesk, { props: { wiki: 'practice', page: 'Help:Sprint', languageTag: 'pl' }, attachTo: document.body } );
	await flushPromises();
	return wrapper;
}
const current = ( wrapper: Awaited<ReturnType<typeof desk>> ) => wrapper.find( '.review-card--current' ).attributes( 'data-unit' );

test( 'when a page opens, what waits stands in full between the lines of the others', async () => {
	const wrapper = await desk();
	expect( wrapper.findAll( 'li > *' ).map( ( one ) => [ one.attributes( 'data-unit' ), one.classes()[ 0 ] ] ) ).toEqual( [
		[ '1', 'review-line' ], [ '2', 'review-card' ], [ '3', 'review-line' ], [ '4', 'review-card' ]
	] );
	expect( current( wrapper ) ).toBe( '2' );
	wrapper.unmount();
} );

test( 'when a text is accepted by key, Rust hears what was seen, and the next that waits has the focus', async () => {
	const wrapper = await desk();
	act( 'done-next' );
	await flushPromises();
	expect( bridge.acceptReview ).toHaveBeenCalledWith( reviewed( '2', 'waits' ).place, 'Tekst 2' );
	expect( current( wrapper ) ).toBe( '4' );
	expect( document.activeElement?.id ).toBe( 'review-Help:Sprint/4' );
	expect( wrapper.emitted( 'changed' ) ).toHaveLength( 1 );
	wrapper.unmount();
} );

test( 'when Rust refuses, the unit stays where it is and the reason shows', async () => {
	bridge.acceptReview.mockRejectedValue( { code: 'changed-since', next: 'show-difference', detail: '' } );
	const wrapper = await desk();
	act( 'done-next' );
	await flushPromises();
	expect( wrapper.find( '.error-message' ).text() ).toContain( 'has changed since' );
	expect( current( wrapper ) ).toBe( '2' );
	wrapper.unmount();
} );

test( 'when one comments, the form closes and the comment stands on the card', async () => {
	const wrapper = await desk();
	const card = wrapper.find( '[data-unit="2"]' );
	await card.find( '[data-action=comment]' ).trigger( 'click' );
	await card.find( 'textarea' ).setValue( 'Who is meant?' );
	await card.find( 'form' ).trigger( 'submit' );
	await flushPromises();
	expect( bridge.commentReview ).toHaveBeenCalledWith( reviewed( '2', 'waits' ).place, 'Tekst 2', 'Who is meant?' );
	expect( card.find( 'form' ).exists() ).toBe( false );
	expect( card.find( '.remarks' ).text() ).toContain( 'Who is meant?' );
	wrapper.unmount();
} );

test( 'Cancel sends nothing, though a key clicks it inside the form, and forgets what was typed', async () => {
	const wrapper = await desk();
	const card = wrapper.find( '[data-unit="2"]' );
	await card.find( '[data-action=comment]' ).trigger( 'click' );
	await card.find( 'textarea' ).setValue( 'Who is meant?' );
	expect( card.find( '[data-action=cancel]' ).attributes( 'type' ) ).toBe( 'button' );
	card.find<HTMLButtonElement>( '[data-action=cancel]' ).element.click();
	await flushPromises();
	expect( bridge.commentReview ).not.toHaveBeenCalled();
	expect( bridge.correctReview ).not.toHaveBeenCalled();
	expect( card.find( 'form' ).exists() ).toBe( false );
	expect( writtenAt( reviewed( '2', 'waits' ).place, 'comment' ) ).toBeNull();
	expect( document.activeElement?.id ).toBe( 'review-Help:Sprint/2' );
	wrapper.unmount();
} );

test( 'a form without words sends nothing', async () => {
	const wrapper = await desk();
	const card = wrapper.find( '[data-unit="2"]' );
	await card.find( '[data-action=comment]' ).trigger( 'click' );
	await card.find( 'textarea' ).setValue( '  ' );
	await card.find( 'form' ).trigger( 'submit' );
	expect( bridge.commentReview ).not.toHaveBeenCalled();
	await card.find( '[data-action=cancel]' ).trigger( 'click' );
	wrapper.unmount();
} );

test( 'when a form is open, the key that accepts keeps what is written instead', async () => {
	const wrapper = await desk();
	const card = wrapper.find( '[data-unit="2"]' );
	await card.find( '[data-action=comment]' ).trigger( 'click' );
	await card.find( 'textarea' ).setValue( 'Who is meant?' );
	act( 'done-next' );
	await flushPromises();
	expect( bridge.acceptReview ).not.toHaveBeenCalled();
	expect( bridge.commentReview ).toHaveBeenCalledWith( reviewed( '2', 'waits' ).place, 'Tekst 2', 'Who is meant?' );
	wrapper.unmount();
} );

test( 'what is typed outlives Esc and another page', async () => {
	let wrapper = await desk();
	await wrapper.find( '[data-unit="2"] [data-action=correct]' ).trigger( 'click' );
	await wrapper.find( '[data-unit="2"] textarea' ).setValue( 'Tekst lepszy' );
	await wrapper.find( '[data-unit="2"] textarea' ).trigger( 'keydown', { key: 'Escape' } );
	expect( wrapper.find( '[data-unit="2"] form' ).exists() ).toBe( true );
	wrapper.unmount();
	expect( localStorage.getItem( 'tolmach.review-written' ) ).toContain( 'Tekst lepszy' );
	wrapper = await desk();
	expect( wrapper.find<HTMLTextAreaElement>( '[data-unit="2"] textarea' ).element.value ).toBe( 'Tekst lepszy' );
	await wrapper.find( '[data-unit="2"] [data-action=cancel]' ).trigger( 'click' );
	expect( localStorage.getItem( 'tolmach.review-written' ) ).toBe( '{}' );
	wrapper.unmount();
} );

test( 'a line about which something is being written stands in full', async () => {
	const { place } = reviewed( '3', 'outdated' );
	keepWritten( place, 'comment', 'Hm' );
	const wrapper = await desk();
	expect( wrapper.find( '[data-unit="3"]' ).classes() ).toContain( 'review-card' );
	dropWritten( place, 'comment' );
	wrapper.unmount();
} );

async function filterWaiting( wrapper: Awaited<ReturnType<typeof desk>> ): Promise<void> {
	await wrapper.findAll( '.review-desk__head button' )[ 1 ]!.trigger( 'click' );
}

test( 'when only what waits is shown, accepting goes on to the next, and to the desk after the last', async () => {
	const wrapper = await desk();
	await filterWaiting( wrapper );
	act( 'done-next' );
	await flushPromises();
	expect( document.activeElement?.id ).toBe( 'review-Help:Sprint/4' );
	act( 'done-next' );
	await flushPromises();
	expect( bridge.acceptReview ).toHaveBeenCalledTimes( 2 );
	expect( document.activeElement?.classList ).toContain( 'review-desk' );
	wrapper.unmount();
} );

test( 'what the filter hides is not accepted by key', async () => {
	const wrapper = await desk();
	await wrapper.findAll( '.review-desk__head button' )[ 2 ]!.trigger( 'click' );
	act( 'done-next' );
	await flushPromises();
	expect( bridge.acceptReview ).not.toHaveBeenCalled();
	wrapper.unmount();
} );

test( 'when a line is opened, its card has the focus', async () => {
	const wrapper = await desk();
	await wrapper.find( '[data-unit="3"]' ).trigger( 'click' );
	await flushPromises();
	expect( document.activeElement?.id ).toBe( 'review-Help:Sprint/3' );
	expect( current( wrapper ) ).toBe( '3' );
	wrapper.unmount();
} );
