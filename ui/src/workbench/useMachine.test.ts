import { beforeEach, expect, test, vi } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { commands, type MachineSuggestions, type MachineUse, type Place } from '../bridge';
import { english, polish } from '../shared/testUnits';
import { useMachine } from './useMachine';

vi.mock( '../bridge', async ( original ) => ( {
	...await original<object>(),
	commands: { machineWays: vi.fn(), machineSuggestions: vi.fn(), machineShare: vi.fn(), noteMachineText: vi.fn() }
} ) );
const bridge = vi.mocked( commands );
const way = { engine: 'eng-pol', from: english, to: polish };
const suggestion = ( text: string ): MachineSuggestions => ( { texts: [ { text, from: english, engine: 'eng-pol', is_outdated: false } ], n_failed: 0 } );
const at = ( unit: string ): Place => ( { wiki: 'practice', key: `Help:Sprint/${ unit }`, language: 'pl' } );
const flush = () => new Promise( ( resolve ) => setTimeout( resolve ) );

beforeEach( () => {
	vi.resetAllMocks();
	bridge.machineWays.mockResolvedValue( [ way ] );
	bridge.machineSuggestions.mockImplementation( async ( { key } ) => suggestion( key ) );
	bridge.machineShare.mockResolvedValue( null );
	bridge.noteMachineText.mockResolvedValue( null );
} );

async function machine( when: MachineUse = 'asked', typed = 'Tekst' ) {
	const [ place, text, use ] = [ ref<Place | null>( at( '1' ) ), ref( typed ), ref( when ) ];
	const made = effectScope().run( () => useMachine( place, text, () => use.value ) )!;
	await flush();
	return { ...made, place, text, use };
}
const texts = ( { suggestions }: { suggestions: { value: MachineSuggestions | null } } ) => suggestions.value?.texts.map( ( { text } ) => text ) ?? null;

test( 'when the user does not ask, the machine does nothing', async () => {
	const its = await machine();
	expect( its.ways.value ).toEqual( [ way ] );
	expect( bridge.machineSuggestions ).not.toHaveBeenCalled();
	await its.ask();
	expect( texts( its ) ).toEqual( [ 'Help:Sprint/1' ] );
} );

test( 'when the user has gone on, a late answer is dropped', async () => {
	const its = await machine();
	let answer: ( late: MachineSuggestions ) => void = () => undefined;
	bridge.machineSuggestions.mockImplementationOnce( () => new Promise( ( resolve ) => {
		answer = resolve;
	} ) );
	const asked = its.ask();
	its.place.value = at( '2' );
	await flush();
	answer( suggestion( 'late' ) );
	await asked;
	expect( [ texts( its ), its.isLoading.value ] ).toEqual( [ null, false ] );
} );

test( 'when the unit was saved meanwhile, what was made for it stays, and nothing is asked again', async () => {
	const its = await machine();
	await its.ask();
	its.place.value = at( '1' );
	await flush();
	expect( texts( its ) ).toEqual( [ 'Help:Sprint/1' ] );
	expect( bridge.machineWays ).toHaveBeenCalledOnce();
} );

test( 'when it is to work by itself, it begins once the user stays', async () => {
	vi.useFakeTimers();
	const [ place, text ] = [ ref<Place | null>( at( '1' ) ), ref( '' ) ];
	const its = effectScope().run( () => useMachine( place, text, () => 'always' ) )!;
	await vi.advanceTimersByTimeAsync( 100 );
	place.value = at( '2' );
	await vi.advanceTimersByTimeAsync( 1000 );
	vi.useRealTimers();
	expect( bridge.machineSuggestions.mock.calls.map( ( [ { key } ] ) => key ) ).toEqual( [ 'Help:Sprint/2' ] );
	expect( texts( its ) ).toEqual( [ 'Help:Sprint/2' ] );
} );

test( 'when it is switched off, nothing is asked, not even what there is', async () => {
	const its = await machine( 'off' );
	expect( bridge.machineWays ).not.toHaveBeenCalled();
	its.use.value = 'asked';
	await flush();
	expect( its.ways.value ).toEqual( [ way ] );
} );

test( 'the share is asked for where a machine\'s text was put in, and nowhere else', async () => {
	const its = await machine();
	expect( bridge.machineShare ).toHaveBeenCalledOnce();
	vi.useFakeTimers();
	its.text.value = 'Tekst mój';
	await vi.advanceTimersByTimeAsync( 1000 );
	expect( bridge.machineShare ).toHaveBeenCalledOnce();
	bridge.machineShare.mockResolvedValue( 100 );
	expect( await its.note( 'Maszyna' ) ).toBe( true );
	its.text.value = 'Maszyna';
	await nextTick();
	await vi.advanceTimersByTimeAsync( 1000 );
	vi.useRealTimers();
	expect( its.share.value ).toBe( 100 );
} );

test( 'when it cannot be noted that a text is a machine\'s, it does not go in', async () => {
	const its = await machine();
	const failure = { code: 'disk-full', next: 'free-space', detail: '' } as const;
	bridge.noteMachineText.mockRejectedValue( failure );
	expect( await its.note( 'Maszyna' ) ).toBe( false );
	expect( its.error.value ).toEqual( failure );
} );
