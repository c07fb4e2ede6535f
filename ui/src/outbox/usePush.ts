/** The push that is running, if any. It goes on while the user looks at another view. */
import { ref, shallowRef } from 'vue';
import { asCommandError, commands, progressTo, type CommandError, type Plan, type Progress, type Pushed } from '../bridge';

const step = shallowRef<Progress | null>( null );
const isPushing = ref( false );
const isChecking = ref( false );
const isPaused = ref( false );
const checked = shallowRef<Plan | null>( null );
const result = shallowRef<Pushed | null>( null );
const error = ref<CommandError | null>( null );

async function watched( work: () => Promise<void> ): Promise<void> {
	error.value = null;
	try {
		await work();
	} catch ( thrown ) {
		error.value = asCommandError( thrown );
	}
}

/** Asks the wiki what a push would do. */
async function check( wiki: string ): Promise<void> {
	isChecking.value = true;
	await watched( async () => {
		const plan = await commands.planPush( wiki );
		// Where the wiki told nothing, what is known here says more.
		const isUnasked = plan.trouble !== null && plan.entries.every( ( { result: outcome } ) => outcome === 'waiting' );
		checked.value = isUnasked ? null : plan;
		error.value = isUnasked ? plan.trouble : null;
	} );
	isChecking.value = false;
}

/** Forgets a plan that no longer holds. */
function forget(): void {
	checked.value = null;
}

async function push( wiki: string, summary: string ): Promise<void> {
	isPushing.value = true;
	isPaused.value = false;
	step.value = result.value = null;
	await watched( async () => {
		result.value = await commands.push( wiki, summary, progressTo( ( next ) => {
			step.value = next;
		} ) );
		checked.value = null;
	} );
	isPushing.value = false;
}

async function pause( wanted: boolean ): Promise<void> {
	await commands.pausePush( wanted );
	isPaused.value = wanted;
}

async function stop(): Promise<void> {
	await commands.stopPush();
}

export function usePush() {
	return { step, isPushing, isChecking, isPaused, checked, result, error, check, forget, push, pause, stop };
}
