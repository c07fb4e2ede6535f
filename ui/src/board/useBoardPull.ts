/** A page on its way into a language, from the board. It goes on while the user looks at another view. */
import { ref, shallowRef } from 'vue';
import { asCommandError, commands, progressTo, type CommandError, type Progress } from '../bridge';

/** What is pulled: a wiki's name, a page's title and a language as BCP 47. */
export interface Wanted {
	wiki: string;
	page: string;
	language: string;
}

const step = shallowRef<Progress | null>( null );
const wanted = shallowRef<Wanted | null>( null );
const isPulling = ref( false );
const error = ref<CommandError | null>( null );

/** True when the page is there now. */
async function pull( what: Wanted ): Promise<boolean> {
	if ( isPulling.value ) {
		return false;
	}
	isPulling.value = true;
	wanted.value = what;
	step.value = error.value = null;
	try {
		const pulled = await commands.pullInto( what.wiki, [ what.page ], [ what.language ], progressTo( ( next ) => {
			step.value = next;
		} ) );
		return !pulled.was_stopped && pulled.n_pages > 0;
	} catch ( thrown ) {
		error.value = asCommandError( thrown );
		return false;
	} finally {
		isPulling.value = false;
	}
}

export function useBoardPull() {
	return { step, wanted, isPulling, error, pull };
}
