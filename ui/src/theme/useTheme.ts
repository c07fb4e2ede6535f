/** Light or dark: as the system says, unless the user says otherwise. */
import { ref, watchEffect } from 'vue';
import { remember, remembered } from '../shared/remember';

export const THEMES = [ 'system', 'light', 'dark' ] as const;
export type Theme = typeof THEMES[ number ];

const system = matchMedia( '(prefers-color-scheme: dark)' );
const isSystemDark = ref( system.matches );
system.addEventListener( 'change', ( { matches } ) => {
	isSystemDark.value = matches;
} );
const chosen = ref<Theme>( THEMES.find( ( theme ) => theme === remembered( 'theme' ) ) ?? 'system' );

watchEffect( () => {
	const isDark = chosen.value === 'dark' || chosen.value === 'system' && isSystemDark.value;
	document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
} );

export function useTheme() {
	function choose( theme: Theme ): void {
		chosen.value = theme;
		remember( 'theme', theme );
	}
	return { theme: chosen, choose };
}
