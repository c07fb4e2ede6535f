import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAutosave } from './autosave';

beforeEach( () => void vi.useFakeTimers() );
afterEach( () => void vi.useRealTimers() );

test( 'when keys come fast, one save holds them all, within a second of the first', async () => {
	const save = vi.fn( async () => {} );
	const autosave = createAutosave( save, () => {} );
	for ( const text of [ 'в', 'ві', 'вік', 'вікі' ] ) {
		autosave.note( text );
		await vi.advanceTimersByTimeAsync( 100 );
	}
	await vi.advanceTimersByTimeAsync( 600 );
	expect( save.mock.calls ).toEqual( [ [ 'вікі' ] ] );
	expect( autosave.hasUnsaved() ).toBe( false );
} );

test( 'when the keys never rest, what was typed is saved within a second all the same', async () => {
	const save = vi.fn( async () => {} );
	const autosave = createAutosave( save, () => {} );
	for ( let n = 1; n <= 20; n++ ) {
		autosave.note( String( n ) );
		await vi.advanceTimersByTimeAsync( 100 );
	}
	expect( save.mock.calls ).toEqual( [ [ '8' ], [ '16' ] ] );
} );

test( 'when a key comes during a save, the newer text is saved after it', async () => {
	const saved: string[] = [];
	const autosave = createAutosave<string>( async ( text ) => {
		await new Promise( ( resolve ) => setTimeout( resolve, 300 ) );
		saved.push( text );
	}, () => {} );
	autosave.note( 'a' );
	await vi.advanceTimersByTimeAsync( 500 );
	autosave.note( 'ab' );
	await vi.advanceTimersByTimeAsync( 2000 );
	expect( saved ).toEqual( [ 'a', 'ab' ] );
} );

test( 'when a save fails, it is told and tried again, and the text is not lost', async () => {
	const fault = new Error( 'disk full' );
	const save = vi.fn().mockRejectedValueOnce( fault ).mockRejectedValueOnce( fault ).mockResolvedValue( undefined );
	const onError = vi.fn();
	const autosave = createAutosave( save, onError );
	autosave.note( 'text' );
	await vi.advanceTimersByTimeAsync( 1000 );
	expect( onError ).toHaveBeenCalledWith( fault );
	expect( autosave.hasUnsaved() ).toBe( true );
	await vi.advanceTimersByTimeAsync( 5000 );
	expect( save ).toHaveBeenCalledTimes( 3 );
	expect( autosave.hasUnsaved() ).toBe( false );
} );

test( 'when the unit is left, a flush saves at once and waits for it', async () => {
	const save = vi.fn( async () => {} );
	const autosave = createAutosave( save, () => {} );
	autosave.note( 'text' );
	await autosave.flush();
	expect( save ).toHaveBeenCalledOnce();
	await vi.advanceTimersByTimeAsync( 5000 );
	expect( save ).toHaveBeenCalledOnce();
} );

test( 'when the text of one unit cannot be saved, those of others are, and it is not lost', async () => {
	let isFull = true;
	const saved: string[] = [];
	const autosave = createAutosave<[ string, string ]>( async ( [ unit, text ] ) => {
		if ( isFull && unit === 'A' ) {
			throw new Error( 'refused' );
		}
		saved.push( text );
	}, () => {}, ( [ unit ] ) => unit );
	autosave.note( [ 'A', 'first' ] );
	await expect( autosave.flush() ).rejects.toThrow();
	autosave.note( [ 'B', 'second' ] );
	await autosave.flush( 'B' );
	expect( saved ).toEqual( [ 'second' ] );
	await expect( autosave.flush( 'A' ) ).rejects.toThrow();
	isFull = false;
	await vi.advanceTimersByTimeAsync( 3000 );
	expect( saved ).toEqual( [ 'second', 'first' ] );
	expect( autosave.hasUnsaved() ).toBe( false );
} );
