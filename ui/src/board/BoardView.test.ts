import { flushPromises, mount } from '@vue/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { commands, type Pulled, type Session } from '../bridge';
import { useSession } from '../session/useSession';
import { go, useRoute } from '../shared/route';
import BoardGrid from './BoardGrid.vue';
import BoardPanel from './BoardPanel.vue';
import BoardRow from './BoardRow.vue';
import BoardView from './BoardView.vue';
import { wish } from './requests';
import { board, boardCell } from './testBoards';

vi.mock( '../bridge', async ( original ) => ( {
	...await original<object>(), progressTo: () => null, commands: { board: vi.fn(), boardCell: vi.fn(), pullInto: vi.fn(), stopPull: vi.fn() }
} ) );
const bridge = vi.mocked( commands );
const route = useRoute();
const pulled = { was_stopped: false, n_pages: 1 } as Pulled;
const failure = { code: 'wiki-failed', next: 'retry', detail: '' };
const takeWiki = ( name: string ) => useSession().take( { wiki: name, wikis: [ { name } ], languages: [] } as unknown as Session );

beforeEach( () => {
	vi.clearAllMocks();
	takeWiki( 'practice' );
	go( { view: 'board' } );
	wish.collection = null;
	bridge.board.mockResolvedValue( board() );
	bridge.boardCell.mockResolvedValue( boardCell() );
	bridge.pullInto.mockResolvedValue( pulled );
} );

async function view() {
	const wrapper = mount( BoardView, { attachTo: document.body } );
	await flushPromises();
	return wrapper;
}

test( 'when a pull has come to an end, its page opens', async () => {
	const wrapper = await view();
	await wrapper.find( '[data-action=pull]' ).trigger( 'click' );
	await flushPromises();
	expect( route.value ).toMatchObject( { view: 'workbench', page: 'Hubs', language: 'pl' } );
	wrapper.unmount();
} );

test( 'when the user has gone elsewhere meanwhile, they stay there; what failed stands on the board', async () => {
	let end = ( _: Pulled ): void => undefined;
	bridge.pullInto.mockReturnValueOnce( new Promise( ( resolve ) => {
		end = resolve;
	} ) );
	const wrapper = await view();
	await wrapper.find( '[data-action=pull]' ).trigger( 'click' );
	wrapper.unmount();
	go( { view: 'search' } );
	const again = await view();
	expect( again.find( '.long-work' ).exists() ).toBe( true );
	end( pulled );
	await flushPromises();
	expect( route.value.view ).toBe( 'search' );
	bridge.pullInto.mockRejectedValueOnce( failure );
	await again.find( '[data-action=pull]' ).trigger( 'click' );
	again.unmount();
	const last = await view();
	expect( last.find( '.board__messages .error-message' ).exists() ).toBe( true );
	last.unmount();
} );

test( 'Enter opens a cell when it is let go, so that the button in focus after it is not clicked', async () => {
	const wrapper = await view();
	const grid = wrapper.find( '[role=grid]' );
	await grid.trigger( 'keyup', { key: 'Enter' } );
	await grid.trigger( 'keydown', { key: 'Enter' } );
	expect( wrapper.findComponent( BoardGrid ).emitted( 'open' ) ).toBeUndefined();
	await grid.trigger( 'keyup', { key: 'Enter' } );
	expect( wrapper.findComponent( BoardGrid ).emitted( 'open' ) ).toHaveLength( 1 );
	expect( document.activeElement?.getAttribute( 'data-action' ) ).toBe( 'pull' );
	wrapper.unmount();
} );

test( 'when the collection is gone, the whole board is shown', async () => {
	wish.collection = 'Gone';
	bridge.board.mockImplementation( async ( _, { collection } ) => {
		if ( collection ) {
			throw { code: 'not-found', next: 'nothing', detail: '' };
		}
		return board();
	} );
	const wrapper = await view();
	expect( wish.collection ).toBeNull();
	expect( wrapper.find( '[role=grid]' ).exists() ).toBe( true );
	wrapper.unmount();
} );

test( 'the collection of one wiki is not wished of another', async () => {
	( await view() ).unmount();
	wish.collection = 'Hubs';
	takeWiki( 'meta' );
	( await view() ).unmount();
	expect( bridge.board ).toHaveBeenLastCalledWith( 'meta', expect.objectContaining( { collection: null } ) );
} );

test( 'when other languages are shown, the labels of the cells name those', async () => {
	const { rows: [ row ], languages } = board();
	const wrapper = mount( BoardRow, { props: { row: row!, index: 0, languages, from: 0, to: 1, current: null, isLabelled: true } } );
	expect( wrapper.find( '[role=gridcell]' ).attributes( 'aria-label' ) ).toContain( 'polski' );
	await wrapper.setProps( { languages: [ languages[ 1 ]! ] } );
	expect( wrapper.find( '[role=gridcell]' ).attributes( 'aria-label' ) ).toContain( 'українська' );
} );

test( 'when another cell is chosen, nothing of the one before stays, and what fails is told', async () => {
	const { languages: [ polish, ukrainian ], rows: [ row ] } = board();
	const panel = mount( BoardPanel, { props: { wiki: 'practice', page: 'Hubs', sourceLanguage: row!.source_language, language: polish!, isBusy: false } } );
	await flushPromises();
	expect( panel.find( '[data-action=pull]' ).exists() ).toBe( true );
	bridge.boardCell.mockRejectedValueOnce( failure );
	await panel.setProps( { language: ukrainian! } );
	expect( panel.find( '[data-action=pull]' ).exists() ).toBe( false );
	await flushPromises();
	await panel.find( '.error-message__next' ).trigger( 'click' );
	await flushPromises();
	expect( panel.find( '.error-message' ).exists() ).toBe( false );
	expect( panel.find( '[data-action=pull]' ).exists() ).toBe( true );
} );
