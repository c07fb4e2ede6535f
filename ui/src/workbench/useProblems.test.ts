import { beforeEach, expect, test, vi } from 'vitest';
import { effectScope, ref } from 'vue';
import { commands, type Place, type Problem } from '../bridge';
import { useProblems } from './useProblems';

vi.mock( '../bridge', async ( original ) => ( { ...await original<object>(), commands: { check: vi.fn(), ignoreProblem: vi.fn(), heedProblem: vi.fn() } } ) );
const bridge = vi.mocked( commands );
const settled = () => new Promise( ( resolve ) => setTimeout( resolve ) );

function problem( check: string, from: number, given: Partial<Problem> = {} ): Problem {
	return { check, fingerprint: check, level: 'warn', from, to: from + 1, message: check, fix: null, ignored: null, ...given };
}
const found = [
	problem( 'spaces', 5 ), problem( 'quotes', 1 ), problem( 'variables', 9, { level: 'block' } ),
	problem( 'length', 0, { ignored: { by: 'Anna', at: '2026-11-22T10:00:00Z', why: 'a name' } } )
];

beforeEach( () => bridge.check.mockResolvedValue( found ) );

async function checking() {
	const place = ref<Place | null>( { wiki: 'practice', key: 'Help/1', language: 'pl' } );
	const text = ref( 'Tekst tekst' );
	const problems = effectScope().run( () => useProblems( place, text ) )!;
	await settled();
	return { place, text, problems };
}

test( 'the gravest come first, then by place; what was let pass stands apart', async () => {
	const { problems } = await checking();
	expect( problems.open.value.map( ( { check } ) => check ) ).toEqual( [ 'variables', 'quotes', 'spaces' ] );
	expect( problems.ignored.value.map( ( { check } ) => check ) ).toEqual( [ 'length' ] );
	expect( problems.nBlocks.value ).toBe( 1 );
	expect( problems.underlines.value?.places.length ).toBe( 3 );
} );

test( 'when one goes from problem to problem, the first follows the last', async () => {
	const { problems } = await checking();
	expect( [ 1, 2, 3, 4 ].map( () => problems.next()?.check ) ).toEqual( [ 'variables', 'quotes', 'spaces', 'variables' ] );
} );

test( 'when a problem is mended right after a key, it is looked for where it stands now', async () => {
	const { text, problems } = await checking();
	const quotes = problems.open.value[ 1 ]!;
	expect( await problems.fresh( quotes ) ).toBe( quotes );
	text.value = 'To tekst tekst';
	bridge.check.mockResolvedValue( [ problem( 'quotes', 12 ), problem( 'quotes', 4 ) ] );
	expect( await problems.fresh( quotes ) ).toMatchObject( { check: 'quotes', from: 4 } );
	text.value = 'Tekst';
	bridge.check.mockResolvedValue( [] );
	expect( await problems.fresh( quotes ) ).toBeNull();
} );

test( 'when a problem is let pass, the answer is what counts', async () => {
	const { problems } = await checking();
	bridge.ignoreProblem.mockResolvedValue( [] );
	await problems.ignore( problems.open.value[ 0 ]!, 'as in the source' );
	expect( bridge.ignoreProblem.mock.calls[ 0 ]!.slice( 1 ) ).toEqual( [ 'Tekst tekst', 'variables', 'variables', 'as in the source' ] );
	expect( problems.open.value ).toEqual( [] );
} );

test( 'an empty target is not checked', async () => {
	bridge.check.mockClear();
	effectScope().run( () => useProblems( ref<Place | null>( { wiki: 'practice', key: 'Help/1', language: 'pl' } ), ref( ' ' ) ) );
	await settled();
	expect( bridge.check ).not.toHaveBeenCalled();
} );
