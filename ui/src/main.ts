import { createApp } from 'vue';
import App from './App.vue';
import '@wikimedia/codex-design-tokens/dist/theme-wikimedia-ui.css';
import '@wikimedia/codex-design-tokens/dist/theme-wikimedia-ui-mode-dark.css';
import '@wikimedia/codex/dist/codex.style-bidi.css';
import './theme/base.css';

createApp( App ).mount( '#app' );
