/** The pull that is running, if any. It goes on while the user looks at another view. */
import { ref, shallowRef } from 'vue';
import { asCommandError, commands, progressTo, type CommandError, type Progress, type Pulled } from '../bridge';

const step = shallowRef<Progress | null>( null );
const isPulling = ref( false );
const isStopping = ref( false );
const result = shallowRef<Pulled | null>( null );
const error = ref<CommandError | null>( null );

/** What the latest pull was about. */
let latest: string[] = [];

/** Pulls pages, or all that is tracked when none is named. True when it came to an end. */
async function pull( wiki: string, pages: string[] ): Promise<boolean> {
	latest = pages;
	isPulling.value = true;
	isStopping.value = false;
	step.value = result.value = error.value = null;
	try {
		result.value = await commands.pull( wiki, pages, progressTo( ( next ) => {
			step.value = next;
		} ) );
		return true;
	} catch ( thrown ) {
		error.value = asCommandError( thrown );
		return false;
	} finally {
		isPulling.value = false;
	}
}

/** Tries the latest pull again: pages that it never came to are known nowhere else. */
function again( wiki: string ): Promise<boolean> {
	return pull( wiki, latest );
}

async function stop(): Promise<void> {
	isStopping.value = true;
	await commands.stopPull();
}

export function usePull() {
	return { step, isPulling, isStopping, result, error, pull, again, stop };
}
