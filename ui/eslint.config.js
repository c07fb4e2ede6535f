import typescript from '@typescript-eslint/parser';
import vue from 'eslint-plugin-vue';
import accessibility from 'eslint-plugin-vuejs-accessibility';

export default [
	{ ignores: [ 'dist/', 'src/bridge/bindings.ts', 'src/l10n/messages.ts' ] },
	...vue.configs[ 'flat/recommended' ],
	...accessibility.configs[ 'flat/recommended' ],
	{
		files: [ '**/*.ts' ],
		languageOptions: { parser: typescript }
	},
	{
		files: [ '**/*.vue' ],
		languageOptions: { parserOptions: { parser: typescript } }
	},
	{
		rules: {
			'no-restricted-imports': [ 'error', { patterns: [ { group: [ '@tauri-apps/*' ], message: 'Only bridge/ talks to the shell.' } ] } ],
			'no-restricted-globals': [ 'error', 'fetch', 'XMLHttpRequest', 'WebSocket' ],
			eqeqeq: 'error',
			'prefer-const': 'error',
			'no-var': 'error',
			'vue/no-v-html': 'error',
			'vue/html-indent': [ 'error', 'tab' ],
			'vue/max-attributes-per-line': 'off',
			'vue/singleline-html-element-content-newline': 'off',
			'vue/html-self-closing': 'off',
			'vue/html-closing-bracket-newline': 'off',
			'vue/first-attribute-linebreak': 'off',
			'vue/attributes-order': 'off',
			'vue/require-default-prop': 'off',
			'vue/multi-word-component-names': 'off',
			'vue/no-unused-components': 'error',
			// Codex's own fields bind label and control; the rule can't see through the component.
			'vuejs-accessibility/label-has-for': 'off'
		}
	},
	{ files: [ 'src/bridge/**' ], rules: { 'no-restricted-imports': 'off' } }
];
