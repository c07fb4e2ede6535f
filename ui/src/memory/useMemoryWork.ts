/** A file on its way into the memory, or being forgotten. It goes on while the user looks at another view. */
import { ref, shallowRef } from 'vue';
import { asCommandError, commands, progressTo, type CommandError, type Forgotten, type MemoryImported, type MemoryOrigin, type Progress } from '../bridge';
import { handOver } from './handOver';

export type MemoryResult = { did: 'import'; name: string; imported: MemoryImported } | { did: 'forget'; name: string; forgotten: Forgotten };

const doing = ref<'import' | 'forget' | null>( null );
const step = shallowRef<Progress | null>( null );
const isStopping = ref( false );
const result = shallowRef<MemoryResult | null>( null );
const error = ref<CommandError | null>( null );
/** Grows when the memory has changed. */
const nChanges = ref( 0 );

let again = (): Promise<void> => Promise.resolve();

async function work( what: 'import' | 'forget', run: () => Promise<MemoryResult | null> ): Promise<void> {
	if ( doing.value ) {
		return;
	}
	again = () => work( what, run );
	doing.value = what;
	isStopping.value = false;
	step.value = result.value = error.value = null;
	try {
		result.value = await run();
	} catch ( thrown ) {
		error.value = asCommandError( thrown );
	} finally {
		doing.value = null;
		nChanges.value++;
	}
}
const tell = ( next: Progress ) => {
	step.value = next;
};

/** Reads a file into the memory. The languages are for files that do not say theirs. */
const importFile = ( file: File, from: string | null, to: string | null ) => work( 'import', async () => {
	const isThere = await handOver( file, tell, () => isStopping.value );
	return isThere ? { did: 'import', name: file.name, imported: await commands.importMemory( from, to, progressTo( tell ) ) } : null;
} );

const forget = ( { kind, name }: MemoryOrigin ) => work( 'forget', async () => ( {
	did: 'forget', name, forgotten: await commands.forgetOrigin( kind, name, progressTo( tell ) )
} ) );

/** Does again what failed. */
const retry = (): Promise<void> => again();

async function stop(): Promise<void> {
	isStopping.value = true;
	await commands.stopMemoryWork();
}

export function useMemoryWork() {
	return { doing, step, isStopping, result, error, nChanges, importFile, forget, retry, stop };
}
