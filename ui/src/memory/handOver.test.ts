import { beforeEach, expect, test, vi } from 'vitest';
import { commands } from '../bridge';
import { handOver } from './handOver';

vi.mock( '../bridge', async ( original ) => ( { ...await original<object>(), commands: { handOver: vi.fn() } } ) );
const bridge = vi.mocked( commands );
const pieces = () => bridge.handOver.mock.calls.map( ( [ name, bytes, isFirst ] ) => [ name, String.fromCharCode( ...bytes ), isFirst ] );

beforeEach( () => {
	bridge.handOver.mockReset().mockResolvedValue( null );
} );

test( 'a file goes over in pieces, in order, and the first begins it', async () => {
	const told: number[] = [];
	expect( await handOver( new File( [ 'abcdefg' ], 'old.tmx' ), ( { total } ) => told.push( total ), () => false, 3 ) ).toBe( true );
	expect( pieces() ).toEqual( [ [ 'old.tmx', 'abc', true ], [ 'old.tmx', 'def', false ], [ 'old.tmx', 'g', false ] ] );
	expect( told ).toEqual( [ 1, 1, 1 ] );
} );

test( 'an empty file is one, too', async () => {
	await handOver( new File( [], 'old.tmx' ), () => undefined, () => false );
	expect( pieces() ).toEqual( [ [ 'old.tmx', '', true ] ] );
} );

test( 'when the user stops it, nothing more goes over', async () => {
	expect( await handOver( new File( [ 'abcdef' ], 'old.tmx' ), () => undefined, () => bridge.handOver.mock.calls.length > 0, 3 ) ).toBe( false );
	expect( pieces() ).toHaveLength( 1 );
} );
