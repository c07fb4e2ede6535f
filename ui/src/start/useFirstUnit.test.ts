import { beforeEach, expect, test, vi } from 'vitest';
import { commands, type Pulled, type Session } from '../bridge';
import { useSession } from '../session/useSession';
import { go, useRoute } from '../shared/route';
import { useFirstUnit } from './useFirstUnit';
import { useGuide } from './useGuide';

vi.mock( '../bridge', async ( original ) => ( {
	...await original<object>(), progressTo: () => null, commands: { findPages: vi.fn(), pull: vi.fn(), firstUnit: vi.fn(), units: vi.fn() }
} ) );
const bridge = vi.mocked( commands );
const route = useRoute();
const { begin, error, isBusy } = useFirstUnit();
const on = ( name: string ) => ( { wiki: name, wikis: [ { name } ], languages: [] } ) as unknown as Session;

beforeEach( () => {
	useGuide().leave();
	useSession().take( on( 'practice' ) );
	go( { view: 'start' } );
	bridge.findPages.mockResolvedValue( [ 'Help:Sprint' ] );
	bridge.pull.mockResolvedValue( {} as Pulled );
	bridge.firstUnit.mockResolvedValue( { page: 'Help:Sprint', key: 'Help:Sprint/3', language: 'pl' } );
} );

test( 'when the pages are there, the first unit opens', async () => {
	await begin( 'practice', true );
	expect( route.value ).toMatchObject( { view: 'workbench', unit: 'Help:Sprint/3' } );
	expect( useGuide().guided.value?.wiki ).toBe( 'practice' );
} );

test.each( [
	[ 'another view', () => go( { view: 'library' } ), 'library' ],
	[ 'another wiki', () => useSession().take( on( 'meta' ) ), 'start' ]
] )( 'when the user has gone to %s meanwhile, they stay there', async ( _, leave, view ) => {
	bridge.pull.mockImplementation( async () => {
		leave();
		return {} as Pulled;
	} );
	await begin( 'practice', true );
	expect( route.value.view ).toBe( view );
	expect( useGuide().guided.value ).toBeNull();
} );

test( 'what failed stands until the next time', async () => {
	bridge.firstUnit.mockRejectedValueOnce( { code: 'internal', next: 'retry', detail: '' } );
	await begin( 'practice', false );
	expect( error.value?.code ).toBe( 'internal' );
	expect( isBusy.value ).toBe( false );
	await begin( 'practice', false );
	expect( error.value ).toBeNull();
} );
