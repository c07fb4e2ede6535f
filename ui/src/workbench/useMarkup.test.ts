import { expect, test, vi } from 'vitest';
import { nextTick, ref } from 'vue';
import { commands, type Markup } from '../bridge';
import { useMarkup } from './useMarkup';

vi.mock( '../bridge', () => ( { commands: { markup: vi.fn() } } ) );
const bridge = vi.mocked( commands );
const none: Markup = { source: [], target: [], insertables: [], missing: [] };
const settled = () => new Promise( ( resolve ) => setTimeout( resolve ) );

test( 'when keys come faster than answers, only the newest text is asked for next', async () => {
	const answers: ( () => void )[] = [];
	bridge.markup.mockImplementation( () => new Promise( ( resolve ) => answers.push( () => resolve( none ) ) ) );
	const [ source, target ] = [ ref( 'Source' ), ref( 'a' ) ];
	const read = useMarkup( source, target );
	for ( const text of [ 'ab', 'abc', 'abcd' ] ) {
		target.value = text;
		await nextTick();
	}
	answers.shift()!();
	await settled();
	expect( read.value?.target ).toBe( 'a' );
	answers.shift()!();
	await settled();
	expect( [ read.value?.target, answers.length ] ).toEqual( [ 'abcd', 0 ] );
	expect( bridge.markup.mock.calls.map( ( [ , text ] ) => text ) ).toEqual( [ 'a', 'abcd' ] );
} );

test( 'when it cannot be read, the next text is asked for all the same', async () => {
	bridge.markup.mockRejectedValueOnce( new Error( 'gone' ) ).mockResolvedValue( none );
	const target = ref( 'a' );
	const read = useMarkup( ref( 'Source' ), target );
	await settled();
	expect( read.value ).toBeNull();
	target.value = 'b';
	await settled();
	expect( read.value?.target ).toBe( 'b' );
} );
