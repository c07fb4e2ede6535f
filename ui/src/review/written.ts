/** Comments and corrections under way. They are on disk as one types, and outlive the card, its page and the window. */
import { reactive, ref } from 'vue';
import { asCommandError, commands, type CommandError, type ReviewUnit, type Writing } from '../bridge';
import { saveBeforeClosing } from '../shared/beforeClosing';
import { createAutosave, type Autosave } from '../workbench/autosave';

const KINDS: readonly Writing[] = [ 'correction', 'comment' ];

/** What was typed here, which is newer than what Rust answered before; null where it was kept or given up. */
const typed = reactive( new Map<string, string | null>() );
const saves = new Map<string, Autosave<string | null>>();
/** Why the latest text could not be saved. It is tried again meanwhile. */
export const writtenError = ref<CommandError | null>( null );

type Place = ReviewUnit[ 'place' ];
const nameOf = ( { wiki, key, language }: Place, kind: Writing ) => JSON.stringify( [ wiki, key, language, kind ] );

saveBeforeClosing( async () => void await Promise.all( [ ...saves.values() ].map( ( { flush } ) => flush() ) ) );

function saveOf( place: Place, kind: Writing ): Autosave<string | null> {
	const name = nameOf( place, kind );
	const known = saves.get( name );
	if ( known ) {
		return known;
	}
	const save = createAutosave<string | null>( async ( text ) => {
		await commands.keepWritten( place, kind, text );
		writtenError.value = null;
	}, ( thrown ) => {
		writtenError.value = asCommandError( thrown );
	} );
	saves.set( name, save );
	return save;
}

/** What has been typed; null when nothing has. */
export function writtenAt( { place, written }: ReviewUnit, kind: Writing ): string | null {
	const name = nameOf( place, kind );
	return typed.has( name ) ? typed.get( name )! : written.find( ( one ) => one.kind === kind )?.text ?? null;
}

/** What is being written about a unit, if anything. */
export function writingAt( unit: ReviewUnit ): Writing | null {
	return KINDS.find( ( kind ) => writtenAt( unit, kind ) !== null ) ?? null;
}

export function keepWritten( { place }: ReviewUnit, kind: Writing, text: string ): void {
	typed.set( nameOf( place, kind ), text );
	saveOf( place, kind ).note( text );
}

/** Returns once what was typed is on disk. What could not be saved stays here and is tried again. */
export function flushWritten( { place }: ReviewUnit, kind: Writing ): Promise<void> {
	return saveOf( place, kind ).flush().catch( () => {} );
}

/** Forgets what was typed: it was kept elsewhere, or given up. */
export function dropWritten( { place }: ReviewUnit, kind: Writing ): Promise<void> {
	typed.set( nameOf( place, kind ), null );
	const save = saveOf( place, kind );
	save.note( null );
	return save.flush().catch( () => {} );
}
