import { flushPromises, mount } from '@vue/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { commands, type ReviewUnit } from '../bridge';
import { act } from '../shared/actions';
import { english, polish } from '../shared/testUnits';
import ReviewDesk from './ReviewDesk.vue';
import { reviewed } from './testReviews';
import { closeWhenSaved, isHeld } from '../shared/beforeClosing';
import { dropWritten, keepWritten } from './written';

vi.mock( '../bridge', async ( original ) => ( {
	...await original<object>(),
	commands: { reviewUnits: vi.fn(), acceptReview: vi.fn(), commentReview: vi.fn(), correctReview: vi.fn(), keepWritten: vi.fn(), close: vi.fn(), endRemark: vi.fn(), markup: vi.fn(), beforeClosing: vi.fn() }
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
	expect( bridge.keepWritten.mock.lastCall ).toEqual( [ reviewed( '2', 'waits' ).place, 'comment', null ] );
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

test( 'what is typed is on disk within a second, and outlives Esc and another page', async () => {
	vi.useFakeTimers();
	const { place } = reviewed( '2', 'waits' );
	let wrapper = await desk();
	await wrapper.find( '[data-unit="2"] [data-action=correct]' ).trigger( 'click' );
	await wrapper.find( '[data-unit="2"] textarea' ).setValue( 'Tekst lepszy' );
	await wrapper.find( '[data-unit="2"] textarea' ).trigger( 'keydown', { key: 'Escape' } );
	expect( wrapper.find( '[data-unit="2"] form' ).exists() ).toBe( true );
	wrapper.unmount();
	await vi.advanceTimersByTimeAsync( 1000 );
	vi.useRealTimers();
	expect( bridge.keepWritten.mock.calls ).toEqual( [ [ place, 'correction', 'Tekst lepszy' ] ] );
	wrapper = await desk();
	expect( wrapper.find<HTMLTextAreaElement>( '[data-unit="2"] textarea' ).element.value ).toBe( 'Tekst lepszy' );
	await wrapper.find( '[data-unit="2"] [data-action=cancel]' ).trigger( 'click' );
	await flushPromises();
	expect( bridge.keepWritten.mock.lastCall ).toEqual( [ place, 'correction', null ] );
	wrapper.unmount();
} );

test( 'what an earlier window left unfinished stands in full, and goes to disk before it is kept', async () => {
	const left = reviewed( '3', 'outdated', { written: [ { kind: 'comment', text: 'Kto' } ] } );
	bridge.reviewUnits.mockResolvedValue( { page: 'Help:Sprint', source_language: english, language: polish, units: [ left ] } );
	const wrapper = await desk();
	expect( wrapper.find<HTMLTextAreaElement>( '[data-unit="3"] textarea' ).element.value ).toBe( 'Kto' );
	await wrapper.find( '[data-unit="3"] textarea' ).setValue( 'Kto dokładnie?' );
	await wrapper.find( '[data-unit="3"] form' ).trigger( 'submit' );
	await flushPromises();
	expect( bridge.keepWritten.mock.calls[ 0 ] ).toEqual( [ left.place, 'comment', 'Kto dokładnie?' ] );
	expect( bridge.keepWritten.mock.invocationCallOrder[ 0 ]! ).toBeLessThan( bridge.commentReview.mock.invocationCallOrder[ 0 ]! );
	wrapper.unmount();
} );

test( 'when what is typed cannot be saved, the card says so, the window stays open, and it is tried again', async () => {
	bridge.keepWritten.mockRejectedValueOnce( { code: 'disk-full', next: 'free-space', detail: '' } );
	const wrapper = await desk();
	await wrapper.find( '[data-unit="2"] [data-action=comment]' ).trigger( 'click' );
	await wrapper.find( '[data-unit="2"] textarea' ).setValue( 'Hm' );
	await closeWhenSaved().catch( () => {} );
	await flushPromises();
	expect( isHeld.value ).toBe( true );
	expect( bridge.close ).not.toHaveBeenCalled();
	await wrapper.find( '[data-unit="2"] .error-message button' ).trigger( 'click' );
	await flushPromises();
	expect( wrapper.find( '[data-unit="2"] .error-message' ).exists() ).toBe( false );
	await closeWhenSaved();
	expect( bridge.close ).toHaveBeenCalledOnce();
	isHeld.value = false;
	await dropWritten( reviewed( '2', 'waits' ), 'comment' );
	wrapper.unmount();
} );

test( 'a line about which something is being written stands in full', async () => {
	const unit = reviewed( '3', 'outdated' );
	keepWritten( unit, 'comment', 'Hm' );
	const wrapper = await desk();
	expect( wrapper.find( '[data-unit="3"]' ).classes() ).toContain( 'review-card' );
	await dropWritten( unit, 'comment' );
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
