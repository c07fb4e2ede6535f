/** The wiki, the account and the languages, as Rust last told. */
import { computed, ref, shallowRef } from 'vue';
import { asCommandError, commands, type CommandError, type Session } from '../bridge';
import { speak } from '../l10n';
import { takePreferences } from '../shared/preferences';

const session = shallowRef<Session | null>( null );
const error = ref<CommandError | null>( null );

/** Takes what a command answered. */
function take( answered: Session ): void {
	session.value = answered;
	error.value = null;
}

async function reload(): Promise<void> {
	try {
		const answered = await commands.session();
		takePreferences( answered.preferences );
		await speak( answered.locale ).catch( () => undefined ); // The present language will do.
		take( answered );
	} catch ( thrown ) {
		error.value = asCommandError( thrown );
	}
}

export function useSession() {
	if ( !session.value && !error.value ) {
		void reload();
	}
	const wiki = computed( () => session.value?.wikis.find( ( { name } ) => name === session.value?.wiki ) ?? null );
	return {
		session,
		error,
		wiki,
		languages: computed( () => session.value?.languages ?? [] ),
		/** Whether a wiki and at least one language are chosen, so that work can begin. */
		isReady: computed( () => wiki.value !== null && session.value!.languages.length > 0 ),
		take,
		reload
	};
}
