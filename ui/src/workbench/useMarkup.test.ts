import { beforeEach, afterEach, expect, test, vi } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { commands, type Markup } from '../bridge';
import { useMarkup } from './useMarkup';

vi.mock( '../bridge', () => ( { commands: { markup: vi.fn() } } ) );
const bridge = vi.mocked( commands );
const none: Markup = { source: [], target: [], insertables: [], missing: [] };
const asked = () => bridge.markup.mock.calls.map( ( [ , text ] ) => text );

beforeEach( () => {
	vi.useFakeTimers();
	bridge.markup.mockReset().mockResolvedValue( none );
} );
afterEach( () => vi.useRealTimers() );

function reading( text: string ) {
	const target = ref( text );
	const { read } = effectScope().run( () => useMarkup( ref( 'Source' ), target ) )!;
	const type = async ( typed: string ) => {
		target.value = typed;
		await nextTick();
	};
	return { read, type };
}

test( 'what is typed is read when the keys rest', async () => {
	const { read, type } = reading( 'a' );
	await vi.advanceTimersByTimeAsync( 0 );
	expect( read.value?.target ).toBe( 'a' );
	for ( const text of [ 'ab', 'abc', 'abcd' ] ) {
		await type( text );
		await vi.advanceTimersByTimeAsync( 90 );
	}
	expect( asked() ).toEqual( [ 'a' ] );
	await vi.advanceTimersByTimeAsync( 200 );
	expect( [ read.value?.target, asked() ] ).toEqual( [ 'abcd', [ 'a', 'abcd' ] ] );
} );

test( 'what comes all at once is read at once', async () => {
	const { read, type } = reading( 'a' );
	await vi.advanceTimersByTimeAsync( 0 );
	await type( 'a $1' );
	await vi.advanceTimersByTimeAsync( 0 );
	expect( read.value?.target ).toBe( 'a $1' );
} );

test( 'when texts change faster than answers come, only the newest is asked for next', async () => {
	const answers: ( () => void )[] = [];
	bridge.markup.mockImplementation( () => new Promise( ( resolve ) => answers.push( () => resolve( none ) ) ) );
	const { read, type } = reading( 'a' );
	await vi.advanceTimersByTimeAsync( 0 );
	for ( const text of [ 'a $1', 'a $1 $2' ] ) {
		await type( text );
		await vi.advanceTimersByTimeAsync( 0 );
	}
	answers.shift()!();
	await vi.advanceTimersByTimeAsync( 0 );
	answers.shift()!();
	await vi.advanceTimersByTimeAsync( 0 );
	expect( [ read.value?.target, answers.length, asked() ] ).toEqual( [ 'a $1 $2', 0, [ 'a', 'a $1 $2' ] ] );
} );

test( 'when it cannot be read, the next text is asked for all the same', async () => {
	bridge.markup.mockRejectedValueOnce( new Error( 'gone' ) );
	const { read, type } = reading( 'a' );
	await vi.advanceTimersByTimeAsync( 0 );
	expect( read.value ).toBeNull();
	await type( 'b' );
	await vi.advanceTimersByTimeAsync( 200 );
	expect( read.value?.target ).toBe( 'b' );
} );
