/** The way to somebody's first unit: its pages, then the unit itself. It goes on while the user looks at another view. */
import { ref } from 'vue';
import { asCommandError, commands, type CommandError } from '../bridge';
import { usePull } from '../library/usePull';
import { useSession } from '../session/useSession';
import { go, useRoute } from '../shared/route';
import { useGuide } from './useGuide';

/** The wiki that the rest is about. */
const asked = ref<string | null>( null );
const isBusy = ref( false );
const isNone = ref( false );
const error = ref<CommandError | null>( null );
const route = useRoute();

async function find( wiki: string, isEmpty: boolean ): Promise<void> {
	if ( isEmpty ) {
		const pulling = usePull();
		const pages = await commands.findPages( wiki, { kind: 'prefix', text: '' } );
		if ( !await pulling.pull( wiki, pages ) ) {
			throw pulling.error.value;
		}
	}
	const unit = await commands.firstUnit( wiki );
	isNone.value = !unit;
	// Whoever has gone elsewhere meanwhile stays there; the offer stands when they come back.
	if ( unit && route.value.view === 'start' && useSession().wiki.value?.name === wiki ) {
		useGuide().begin( wiki, unit );
		go( { view: 'workbench', page: unit.page, language: unit.language, unit: unit.key } );
	}
}

/** Goes to a first unit of the wiki; gets the pages for it where there are none. */
async function begin( wiki: string, isEmpty: boolean ): Promise<void> {
	if ( isBusy.value ) {
		return;
	}
	asked.value = wiki;
	isBusy.value = true;
	isNone.value = false;
	error.value = null;
	try {
		await find( wiki, isEmpty );
	} catch ( thrown ) {
		error.value = asCommandError( thrown );
	} finally {
		isBusy.value = false;
	}
}

export function useFirstUnit() {
	return { asked, isBusy, isNone, error, begin };
}
