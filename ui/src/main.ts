import { createApp } from 'vue';
import App from './App.vue';
import { speakAsLastTime } from './l10n';
import '@wikimedia/codex-design-tokens/dist/theme-wikimedia-ui.css';
import '@wikimedia/codex-design-tokens/dist/theme-wikimedia-ui-mode-dark.css';
import '@wikimedia/codex/dist/codex.style-bidi.css';
import './theme/base.css';

// What the last window spoke may be gone; the shell says soon what is wanted.
await speakAsLastTime().catch( () => undefined );
createApp( App ).mount( '#app' );
