/** Hands a file over to the shell piece by piece, so that one of any size needs little memory here. */
import { commands, type Progress } from '../bridge';

/** Bytes of a piece: small enough that nobody feels the main thread pack it. */
const PIECE = 128 << 10;

/** True when all of it is there; false where `isStopped` said so in between. */
export async function handOver( file: File, tell: ( step: Progress ) => void, isStopped: () => boolean, piece = PIECE ): Promise<boolean> {
	const kilobytes = ( n: number ) => Math.ceil( n / 1024 );
	for ( let at = 0; at === 0 || at < file.size; at += piece ) {
		if ( isStopped() ) {
			return false;
		}
		tell( { done: kilobytes( at ), total: kilobytes( file.size ), what: file.name, seconds_left: null } );
		const bytes = new Uint8Array( await file.slice( at, at + piece ).arrayBuffer() );
		await commands.handOver( file.name, [ ...bytes ], at === 0 );
	}
	return true;
}
