/** How many drafts wait, and how many of them are in conflict, for the marks beside the views. */
import { computed, shallowRef } from 'vue';
import { commands, type Library } from '../bridge';

const library = shallowRef<Library | null>( null );

/** Takes what was just read, so that the marks follow without another question. */
export function noteLibrary( read: Library ): void {
	library.value = read;
}

/** Asks again, after something that changes drafts. Where that fails, the marks stay as they were. */
export async function refreshWaiting( wiki: string ): Promise<void> {
	library.value = await commands.library( wiki ).catch( () => library.value );
}

function sum( of: 'n_drafts' | 'n_conflicts' ): number {
	const cells = library.value?.resources.flatMap( ( resource ) => resource.cells ) ?? [];
	return cells.reduce( ( total, cell ) => total + cell[ of ], 0 );
}

export function useWaiting() {
	return { library, nDrafts: computed( () => sum( 'n_drafts' ) ), nConflicts: computed( () => sum( 'n_conflicts' ) ) };
}
