/** An answer about a text that changes as one types: asked for when the keys have rested for a moment, and at once elsewhere. */
import { onScopeDispose, watch, type WatchSource } from 'vue';
import { useAnswer, type Answer } from '../../shared/answer';

/** Milliseconds without a key after which it is worth asking. */
const REST_MS = 250;

/** `subject` tells what is asked about; when it changes, the old answer goes and the new one is asked for at once. */
export function useLater<T>( subject: () => unknown, text: WatchSource, ask: () => Promise<T>, restMs = REST_MS ): Answer<T> {
	const answer = useAnswer( ask );
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => clearTimeout( timer );
	watch( subject, () => {
		stop();
		answer.data.value = null;
		void answer.reload();
	} );
	watch( text, () => {
		stop();
		timer = setTimeout( () => void answer.reload(), restMs );
	} );
	onScopeDispose( stop );
	return answer;
}
