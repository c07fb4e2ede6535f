/** What Rust answered, and what is being asked, for components to show. */
import { asCommandError, type CommandError } from '../bridge';
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';

export interface Answer<T> {
	/** The latest answer; null before the first. It stays while a newer one is on its way. */
	data: ShallowRef<T | null>;
	error: Ref<CommandError | null>;
	isLoading: Ref<boolean>;
	reload: () => Promise<void>;
}

/** Asks at once and again at each `reload`. An answer that a later question has overtaken is dropped. */
export function useAnswer<T>( ask: () => Promise<T> ): Answer<T> {
	const data = shallowRef<T | null>( null );
	const error = ref<CommandError | null>( null );
	const isLoading = ref( false );
	let nQuestions = 0;
	async function reload(): Promise<void> {
		const question = ++nQuestions;
		isLoading.value = true;
		try {
			const answer = await ask();
			if ( question === nQuestions ) {
				data.value = answer;
				error.value = null;
			}
		} catch ( thrown ) {
			if ( question === nQuestions ) {
				error.value = asCommandError( thrown );
			}
		} finally {
			if ( question === nQuestions ) {
				isLoading.value = false;
			}
		}
	}
	void reload();
	return { data, error, isLoading, reload };
}

export interface Task {
	error: Ref<CommandError | null>;
	isBusy: Ref<boolean>;
	/** Does it; what failed stands in `error` until the next run. True when it went well. */
	run: ( work: () => Promise<void> ) => Promise<boolean>;
}

/** Something that the user has started, one at a time. */
export function useTask(): Task {
	const error = ref<CommandError | null>( null );
	const isBusy = ref( false );
	async function run( work: () => Promise<void> ): Promise<boolean> {
		isBusy.value = true;
		error.value = null;
		try {
			await work();
			return true;
		} catch ( thrown ) {
			error.value = asCommandError( thrown );
			return false;
		} finally {
			isBusy.value = false;
		}
	}
	return { error, isBusy, run };
}
