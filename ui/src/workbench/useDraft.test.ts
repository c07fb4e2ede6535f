import { beforeEach, expect, test, vi } from 'vitest';
import { nextTick, ref } from 'vue';
import { commands, type Place, type Saved, type Unit } from '../bridge';
import { draft, unit, unitList } from '../shared/testUnits';
import { useDraft } from './useDraft';
import { useWork } from './useWork';

vi.mock( '../bridge', async ( original ) => ( {
	...await original<object>(),
	commands: { units: vi.fn(), saveDraft: vi.fn(), finishDraft: vi.fn(), confirm: vi.fn(), discard: vi.fn(), undoDraft: vi.fn(), unit: vi.fn() }
} ) );
const bridge = vi.mocked( commands );

const saved = ( given: Unit ): Saved => ( { unit: given, saved_at: '2026-11-22T10:00:01Z', replaced: null } );
const flush = () => new Promise( ( resolve ) => setTimeout( resolve ) );

beforeEach( () => {
	bridge.units.mockResolvedValue( unitList( unit( '1', { state: 'translated', target: 'Tekst' } ), unit( '2' ), unit( '3', { state: 'outdated', target: 'Stary' } ) ) );
	bridge.saveDraft.mockImplementation( async ( place, text ) => saved( unit( place.key.split( '/' )[ 1 ]!, { draft: draft( text ) } ) ) );
	bridge.finishDraft.mockImplementation( async ( place, text ) => saved( unit( place.key.split( '/' )[ 1 ]!, { draft: draft( text, true ) } ) ) );
} );

async function desk( first?: string ) {
	const work = useWork( 'practice', 'Help:Sprint', 'pl', first );
	const editing = useDraft( work.place, work.unit, work.take );
	await flush();
	return { work, editing };
}

test( 'when a unit is named before its units are read, its text still comes up', async () => {
	const { editing } = await desk( 'Help:Sprint/1' );
	expect( editing.text.value ).toBe( 'Tekst' );
} );

test( 'when no unit is named, the first unfinished one is opened', async () => {
	const { work } = await desk();
	expect( work.unit.value?.unit ).toBe( '2' );
} );

test( 'when one types, the text is saved and said to be', async () => {
	const { work, editing } = await desk( 'Help:Sprint/2' );
	editing.type( 'Nowy' );
	expect( editing.hasUnsaved.value ).toBe( true );
	await editing.flush();
	expect( bridge.saveDraft.mock.calls[ 0 ]!.slice( 0, 2 ) ).toEqual( [ { wiki: 'practice', key: 'Help:Sprint/2', language: 'pl' }, 'Nowy' ] );
	expect( [ editing.hasUnsaved.value, editing.savedAt.value ] ).toEqual( [ false, '2026-11-22T10:00:01Z' ] );
	expect( work.unit.value?.draft?.text ).toBe( 'Nowy' );
} );

test( 'while the keys go, the list is not told what is saved; when they rest, it is', async () => {
	const { work, editing } = await desk( 'Help:Sprint/2' );
	vi.useFakeTimers();
	try {
		editing.type( 'N' );
		await vi.advanceTimersByTimeAsync( 300 ); // It is saved, and typing goes on.
		for ( const text of [ 'No', 'Now', 'Nowy' ] ) {
			editing.type( text );
			await vi.advanceTimersByTimeAsync( 100 );
		}
		expect( [ editing.savedAt.value, work.unit.value?.draft ] ).toEqual( [ '2026-11-22T10:00:01Z', null ] );
		await vi.advanceTimersByTimeAsync( 1000 );
		expect( work.unit.value?.draft?.text ).toBe( 'Nowy' );
	} finally {
		vi.useRealTimers();
	}
} );

test( 'when the editor undoes, that is told, so that the step does not come back', async () => {
	const { editing } = await desk( 'Help:Sprint/2' );
	editing.type( 'Nowy' );
	await editing.flush();
	editing.type( '', true );
	await editing.flush();
	expect( bridge.saveDraft.mock.calls.map( ( [ , text, , isUndone ] ) => [ text, isUndone ] ) ).toEqual( [ [ 'Nowy', false ], [ '', true ] ] );
} );

test( 'when one goes on to another unit, nothing of the first is saved there', async () => {
	const { work, editing } = await desk( 'Help:Sprint/2' );
	editing.type( 'Nowy' );
	await editing.flush();
	work.step( 1 );
	await nextTick();
	expect( editing.text.value ).toBe( 'Stary' );
	expect( bridge.saveDraft ).toHaveBeenCalledOnce();
} );

test( 'when saving fails, the text stays and the failure is shown until it succeeds', async () => {
	const failure = { code: 'disk-full', next: 'free-space', detail: '' } as const;
	bridge.saveDraft.mockRejectedValueOnce( failure );
	const { editing } = await desk( 'Help:Sprint/2' );
	editing.type( 'Nowy' );
	await editing.flush().catch( () => undefined );
	expect( editing.error.value ).toEqual( failure );
	expect( editing.text.value ).toBe( 'Nowy' );
	await editing.flush();
	expect( editing.error.value ).toBeNull();
} );

test( 'when a unit is done, what is still unsaved goes first', async () => {
	const { editing } = await desk( 'Help:Sprint/2' );
	editing.type( 'Nowy' );
	expect( await editing.done() ).toBe( true );
	expect( bridge.finishDraft.mock.calls[ 0 ]![ 1 ] ).toBe( 'Nowy' );
} );

test( 'when undo goes beyond the editor, the stored text before comes up', async () => {
	bridge.undoDraft.mockResolvedValue( saved( unit( '2', { draft: draft( 'Przed' ) } ) ) );
	const place = ref<Place | null>( { wiki: 'practice', key: 'Help:Sprint/2', language: 'pl' } );
	const current = ref<Unit | null>( unit( '2', { draft: draft( 'Po' ) } ) );
	const editing = useDraft( place, current, ( { unit: taken } ) => {
		current.value = taken;
	} );
	await editing.undo();
	expect( editing.text.value ).toBe( 'Przed' );
} );

test( 'when a text could not be saved, it is there again where its unit is opened anew, and is saved from there', async () => {
	bridge.saveDraft.mockRejectedValueOnce( { code: 'disk-full', next: 'free-space', detail: '' } );
	const { work, editing } = await desk( 'Help:Sprint/2' );
	editing.type( 'Nieutracony' );
	await editing.flush().catch( () => undefined );
	work.current.value = 'Help:Sprint/3';
	await nextTick();
	expect( [ editing.text.value, editing.error.value?.code ] ).toEqual( [ 'Stary', 'disk-full' ] );
	const { editing: again } = await desk( 'Help:Sprint/2' );
	expect( [ again.text.value, again.hasUnsaved.value ] ).toEqual( [ 'Nieutracony', true ] );
	await editing.flush();
	await again.flush();
	expect( again.hasUnsaved.value ).toBe( false );
	expect( bridge.saveDraft.mock.lastCall!.slice( 0, 2 ) ).toEqual( [ { wiki: 'practice', key: 'Help:Sprint/2', language: 'pl' }, 'Nieutracony' ] );
	expect( again.error.value ).toBeNull();
} );

test( 'when somebody else has stored another text, it is told, and the unit is not done before that was seen', async () => {
	const { editing } = await desk( 'Help:Sprint/2' );
	bridge.finishDraft.mockResolvedValueOnce( { ...saved( unit( '2', { draft: draft( 'Mój' ) } ) ), replaced: 'Cudzy' } );
	editing.type( 'Mój' );
	expect( await editing.done() ).toBe( false );
	expect( editing.replaced.value ).toBe( 'Cudzy' );
	expect( await editing.done() ).toBe( true );
	expect( bridge.finishDraft.mock.lastCall![ 2 ] ).toBe( 'Mój' );
} );

test( 'when something newer is stored elsewhere right after a save, the list ends with the newer', async () => {
	const { work, editing } = await desk( 'Help:Sprint/2' );
	vi.useFakeTimers();
	try {
		editing.type( 'Mój' );
		await vi.advanceTimersByTimeAsync( 300 ); // It is saved, and the list not told yet.
		bridge.unit.mockResolvedValue( saved( unit( '2', { draft: draft( 'Z terminala' ) } ) ) );
		await editing.look();
		await vi.advanceTimersByTimeAsync( 1000 );
		expect( work.unit.value?.draft?.text ).toBe( 'Z terminala' );
	} finally {
		vi.useRealTimers();
	}
} );

test( 'when the window comes back, what was stored elsewhere is shown, unless one is typing', async () => {
	const { editing } = await desk( 'Help:Sprint/2' );
	bridge.unit.mockResolvedValue( saved( unit( '2', { draft: draft( 'Z terminala' ) } ) ) );
	await editing.look();
	expect( editing.text.value ).toBe( 'Z terminala' );
	bridge.unit.mockResolvedValue( saved( unit( '2', { draft: draft( 'Znowu' ) } ) ) );
	const looking = editing.look();
	editing.type( 'Piszę' );
	await looking;
	expect( editing.text.value ).toBe( 'Piszę' );
	await editing.flush();
} );
