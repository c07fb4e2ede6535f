/** The guide through the first unit: which unit, and how far it is. Rust knows how far; this only asks. */
import { ref, watch } from 'vue';
import { commands, type FirstUnit } from '../bridge';
import { useWaiting } from '../outbox/useWaiting';
import { remember, remembered } from '../shared/remember';

export const STEPS = [ 'write', 'push', 'landed' ] as const;
export type Step = typeof STEPS[ number ];
type Guided = FirstUnit & { wiki: string };

const MEMORY = 'guide';

function known(): Guided | null {
	try {
		return JSON.parse( remembered( MEMORY ) ?? 'null' ) as Guided | null;
	} catch {
		return null;
	}
}

const guided = ref<Guided | null>( known() );
const step = ref<Step>( 'write' );

/** Looks how far the unit is. What cannot be found out leaves the step as it is. */
async function look(): Promise<void> {
	const its = guided.value;
	if ( !its ) {
		return;
	}
	const list = await commands.units( its.wiki, its.page, its.language ).catch( () => null );
	const unit = list?.units.find( ( { key } ) => key === its.key );
	if ( !unit || guided.value !== its ) {
		return;
	}
	if ( unit.draft ) {
		step.value = unit.draft.is_done ? 'push' : 'write';
	} else {
		step.value = unit.state === 'untranslated' ? 'write' : 'landed';
	}
}

function begin( wiki: string, unit: FirstUnit ): void {
	guided.value = { wiki, ...unit };
	step.value = 'write';
	remember( MEMORY, JSON.stringify( guided.value ) );
}

function leave(): void {
	guided.value = null;
	remember( MEMORY, 'null' );
}

// Drafts are counted anew whenever one was finished, and after a push.
watch( useWaiting().library, look );

export function useGuide() {
	return { guided, step, begin, leave, look };
}
