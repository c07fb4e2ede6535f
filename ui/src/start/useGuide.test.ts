import { beforeEach, expect, test, vi } from 'vitest';
import { commands } from '../bridge';
import { draft, unit, unitList } from '../shared/testUnits';
import { useGuide } from './useGuide';

vi.mock( '../bridge', async ( original ) => ( { ...await original<object>(), commands: { units: vi.fn() } } ) );
const bridge = vi.mocked( commands );
const { guided, step, begin, leave, look } = useGuide();

beforeEach( () => {
	localStorage.clear();
	begin( 'practice', { page: 'Help:Sprint', key: 'Help:Sprint/3', language: 'pl' } );
} );

test.each( [
	[ 'nothing is written', unit( '3' ), 'write' ],
	[ 'it is being written', unit( '3', { draft: draft( 'Dzie' ) } ), 'write' ],
	[ 'it is done', unit( '3', { draft: draft( 'Dzień dobry', true ) } ), 'push' ],
	[ 'it is on the wiki', unit( '3', { state: 'translated', target: 'Dzień dobry' } ), 'landed' ]
] )( 'when %s, the guide knows', async ( _, now, expected ) => {
	bridge.units.mockResolvedValue( unitList( unit( '1' ), now ) );
	await look();
	expect( step.value ).toBe( expected );
} );

test( 'when it cannot be found out, the step stays', async () => {
	bridge.units.mockResolvedValue( unitList( unit( '3', { draft: draft( 'Dzień', true ) } ) ) );
	await look();
	bridge.units.mockRejectedValue( new Error( 'no' ) );
	await look();
	expect( step.value ).toBe( 'push' );
} );

test( 'a guide that was left does not come back', () => {
	expect( localStorage.getItem( 'tolmach.guide' ) ).toContain( 'Help:Sprint/3' );
	leave();
	expect( guided.value ).toBeNull();
	expect( localStorage.getItem( 'tolmach.guide' ) ).toBe( 'null' );
} );
