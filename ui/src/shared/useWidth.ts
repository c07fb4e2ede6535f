/**
 * How much room there is, in letters rather than pixels: with text twice as large, a wide window is a narrow one.
 *
 * Style sheets read it from the root element: `data-width` is narrow, medium or wide, `data-height` low or high.
 */
import { computed, ref, watchEffect } from 'vue';
import { usePreferences } from './preferences';

/** Below this, in rem of the user's text size, there is no room for names beside icons, or for three columns. */
const NARROW = 63;
/** Below this, a view with three columns takes the room that names beside icons would take. */
const MEDIUM = 90;
const LOW = 45;

const size = ref( { width: innerWidth, height: innerHeight } );
addEventListener( 'resize', () => {
	size.value = { width: innerWidth, height: innerHeight };
} );
const { preferences } = usePreferences();
const inRems = ( pixels: number ) => pixels / ( 16 * preferences.text_size_percent / 100 );

const width = computed( () => {
	const rems = inRems( size.value.width );
	return rems < NARROW ? 'narrow' : rems < MEDIUM ? 'medium' : 'wide';
} );

watchEffect( () => {
	document.documentElement.dataset.width = width.value;
	document.documentElement.dataset.height = inRems( size.value.height ) < LOW ? 'low' : 'high';
} );

export function useWidth() {
	return { width };
}
