/** Whether Alt is held by itself: the numbers of the matches are then shown. */
import { onBeforeUnmount, onMounted, ref } from 'vue';

export function useAltHeld() {
	const isHeld = ref( false );
	const onKey = ( event: KeyboardEvent ) => {
		isHeld.value = event.altKey && !event.ctrlKey && !event.metaKey;
	};
	const release = () => {
		isHeld.value = false;
	};
	onMounted( () => {
		addEventListener( 'keydown', onKey, true );
		addEventListener( 'keyup', onKey, true );
		addEventListener( 'blur', release );
	} );
	onBeforeUnmount( () => {
		removeEventListener( 'keydown', onKey, true );
		removeEventListener( 'keyup', onKey, true );
		removeEventListener( 'blur', release );
	} );
	return isHeld;
}
