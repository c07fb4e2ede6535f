import { expect, test, vi } from 'vitest';
import { createLeaving } from './leaving';

function leaving( flush = async () => {} ) {
	const went: string[] = [];
	const { leaveTo, leaveAfter } = createLeaving( flush, async () => {} );
	return { went, leaveTo: ( to: string ) => leaveTo( () => went.push( to ) ), leaveAfter: ( work: () => Promise<boolean>, to: string ) => leaveAfter( work, () => went.push( to ) ) };
}

test( 'when a unit is done, the next one comes', async () => {
	const { went, leaveAfter } = leaving();
	await leaveAfter( async () => true, 'next' );
	expect( went ).toEqual( [ 'next' ] );
} );

test( 'when it could not be stored, the unit stays', async () => {
	const { went, leaveAfter } = leaving();
	await leaveAfter( async () => false, 'next' );
	expect( went ).toEqual( [] );
} );

test( 'when the user goes elsewhere while the unit is being stored, the next one does not come in between', async () => {
	const flush = vi.fn( async () => {} );
	const { went, leaveTo, leaveAfter } = leaving( flush );
	let stored = ( _: boolean ) => {};
	const done = leaveAfter( () => new Promise( ( resolve ) => {
		stored = resolve;
	} ), 'next' );
	const elsewhere = leaveTo( 'elsewhere' );
	stored( true );
	await Promise.all( [ done, elsewhere ] );
	expect( went ).toEqual( [ 'elsewhere' ] );
} );

test( 'what cannot be saved keeps nobody where they are', async () => {
	const { went, leaveTo } = leaving( async () => {
		throw new Error( 'disk full' );
	} );
	await leaveTo( 'next' );
	expect( went ).toEqual( [ 'next' ] );
} );
