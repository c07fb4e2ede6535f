import vue from '@vitejs/plugin-vue';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { wholeLocales } from './localeFiles';

/** Codex gives its dark mode for `:root`; ours follows the switch, so it is bound to the attribute that the switch sets. */
const darkByAttribute: Plugin = {
	name: 'dark-by-attribute',
	enforce: 'pre',
	transform: ( code, id ) =>
		id.endsWith( 'theme-wikimedia-ui-mode-dark.css' ) ?
			code.replaceAll( ':root', ":root[data-theme='dark']" ) :
			undefined
};

export default defineConfig( {
	plugins: [ darkByAttribute, wholeLocales, vue() ],
	build: {
		target: 'es2022',
		// Everything but the languages and the editor is one bundle: a further split would only cost round trips to the shell.
		chunkSizeWarningLimit: 2000,
		assetsInlineLimit: 0
	},
	// Tests that show a component read the messages, which lie beside this folder.
	server: { fs: { allow: [ '..' ] } },
	test: {
		environment: 'happy-dom',
		include: [ 'src/**/*.test.ts' ],
		restoreMocks: true
	}
} );
