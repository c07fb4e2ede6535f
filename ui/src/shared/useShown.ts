/** Whether something has been on screen, for what may come after it. */
import { onScopeDispose, ref, watch, type Ref } from 'vue';

/** True for good from the frame on that follows the one in which `isThere` was first true. */
export function useShown( isThere: () => boolean ): Ref<boolean> {
	const isShown = ref( false );
	let frame = 0;
	watch( isThere, ( now ) => {
		if ( now && !frame ) {
			frame = requestAnimationFrame( () => frame = requestAnimationFrame( () => isShown.value = true ) );
		}
	}, { immediate: true, flush: 'post' } );
	onScopeDispose( () => cancelAnimationFrame( frame ) );
	return isShown;
}
