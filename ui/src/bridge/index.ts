/** The only way to the shell. Components and composables call these commands; tests put others in their place. */
import { Channel } from '@tauri-apps/api/core';
import type { CommandError, Progress } from './bindings';

export { commands } from './bindings';
export type * from './bindings';

/** A channel that hands each step of long work to `listen`. */
export function progressTo( listen: ( step: Progress ) => void ): Channel<Progress> {
	return new Channel<Progress>( listen );
}

/** A channel that calls `listen` when the shell has something to tell. */
export function whenTold( listen: () => void ): Channel<null> {
	return new Channel<null>( listen );
}

/** What a failed command rejects with. Anything else that was thrown is a fault of the program. */
export function asCommandError( thrown: unknown ): CommandError {
	if ( typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'next' in thrown ) {
		return thrown as CommandError;
	}
	return { code: 'internal', next: 'nothing', detail: thrown instanceof Error ? thrown.message : String( thrown ) };
}
