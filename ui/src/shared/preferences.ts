/**
 * How the user likes this window: kept by Rust beside the wishes, and remembered here until that has answered, so that the
 * first picture is already the right one.
 */
import { reactive, readonly, ref } from 'vue';
import { asCommandError, commands, type CommandError, type Preferences } from '../bridge';
import { remember, remembered } from './remember';

const UNTOUCHED: Preferences = {
	theme: 'system', has_high_contrast: false, text_size_percent: 100, keys: {}, panes: [], is_plain_text: false, is_list_hidden: false, machine: 'asked'
};
const MEMORY = 'preferences';

function lastKnown(): Partial<Preferences> {
	try {
		return JSON.parse( remembered( MEMORY ) ?? '{}' ) as Partial<Preferences>;
	} catch {
		return {};
	}
}

const preferences = reactive<Preferences>( { ...UNTOUCHED, ...lastKnown() } );
const error = ref<CommandError | null>( null );

/** Takes what Rust has on disk. */
export function takePreferences( known: Preferences ): void {
	Object.assign( preferences, known );
	remember( MEMORY, JSON.stringify( known ) );
}

/** Changes some of them; the screen follows at once. What could not be kept holds until the window closes. */
async function change( wanted: Partial<Preferences> ): Promise<void> {
	const changed = { ...( JSON.parse( JSON.stringify( preferences ) ) as Preferences ), ...wanted };
	takePreferences( changed );
	try {
		await commands.keepPreferences( changed );
		error.value = null;
	} catch ( thrown ) {
		error.value = asCommandError( thrown );
	}
}

export function usePreferences() {
	return { preferences: readonly( preferences ) as Readonly<Preferences>, error, change };
}
