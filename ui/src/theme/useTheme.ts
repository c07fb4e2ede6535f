/** How the window looks: light or dark as the system says unless the user says otherwise, contrast, size of the text. */
import { computed, ref, watchEffect } from 'vue';
import { usePreferences } from '../shared/preferences';

export const THEMES = [ 'system', 'light', 'dark' ] as const;
export const TEXT_SIZES = [ 80, 90, 100, 110, 125, 150, 175, 200 ] as const;

function follows( query: string ) {
	const system = matchMedia( query );
	const holds = ref( system.matches );
	system.addEventListener( 'change', ( { matches } ) => {
		holds.value = matches;
	} );
	return holds;
}
const isSystemDark = follows( '(prefers-color-scheme: dark)' );
const wantsContrast = follows( '(prefers-contrast: more)' );
const { preferences } = usePreferences();

const isDark = computed( () => preferences.theme === 'dark' || preferences.theme === 'system' && isSystemDark.value );

/** Sets the look at once: colours that Codex would fade are not faded from one theme to the other. */
watchEffect( () => {
	const root = document.documentElement;
	root.classList.add( 'is-changing-look' );
	root.dataset.theme = isDark.value ? 'dark' : 'light';
	root.dataset.contrast = preferences.has_high_contrast || wantsContrast.value ? 'more' : 'normal';
	root.style.fontSize = preferences.text_size_percent === 100 ? '' : `${ preferences.text_size_percent }%`;
	void root.offsetHeight; // The new colours count from here on.
	root.classList.remove( 'is-changing-look' );
} );
