/**
 * Machine translation of the unit: made when asked for, or by itself. What is put in is noted, so that its share in the draft is
 * known. Typing waits for none of it, and an answer about another unit than the present one is dropped.
 */
import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue';
import { asCommandError, commands, type CommandError, type MachinePair, type MachineSuggestions, type MachineUse, type Place } from '../bridge';
import { useLater } from './panes/useLater';

/** Milliseconds at a unit after which the machine begins by itself: who only steps past starts nothing. */
const REST_MS = 400;

export function useMachine( place: Ref<Place | null>, text: Ref<string>, use: () => MachineUse ) {
	/** By which pairs something could be suggested here; none where there is no machine, or the user wants none. */
	const ways = shallowRef<MachinePair[]>( [] );
	const suggestions = shallowRef<MachineSuggestions | null>( null );
	const isLoading = ref( false );
	const error = ref<CommandError | null>( null );
	let nQuestions = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	async function ask(): Promise<void> {
		const where = place.value;
		if ( !where || !ways.value.length ) {
			return;
		}
		const question = ++nQuestions;
		isLoading.value = true;
		error.value = null;
		try {
			const answer = await commands.machineSuggestions( where );
			if ( question === nQuestions ) {
				suggestions.value = answer;
			}
		} catch ( thrown ) {
			if ( question === nQuestions ) {
				error.value = asCommandError( thrown );
			}
		} finally {
			if ( question === nQuestions ) {
				isLoading.value = false;
			}
		}
	}

	// By the key: a save brings the same unit anew.
	watch( [ () => place.value?.key, use ], async ( [ , when ] ) => {
		const visit = ++nQuestions; // What is still on its way is for another unit.
		clearTimeout( timer );
		suggestions.value = null;
		error.value = null;
		isLoading.value = false;
		const found = place.value && when !== 'off' ? await commands.machineWays( place.value ).catch( () => [] ) : [];
		if ( visit === nQuestions ) {
			ways.value = found;
			if ( when === 'always' && found.length ) {
				timer = setTimeout( () => void ask(), REST_MS );
			}
		}
	}, { immediate: true } );
	onScopeDispose( () => clearTimeout( timer ) );

	/** The unit that is known to hold no machine's text: it need not be asked about at each rest of the keys. */
	let without: string | null = null;
	const share = useLater<number | null>( () => place.value?.key, text, async () => {
		const where = place.value;
		if ( !where || where.key === without || !text.value.trim() ) {
			return null;
		}
		const answer = await commands.machineShare( where, text.value );
		without = answer === null ? where.key : null;
		return answer;
	} );

	/** Notes that a text is put into the draft; true when that is on disk and the text may go in. */
	async function note( made: string ): Promise<boolean> {
		const where = place.value;
		if ( !where ) {
			return false;
		}
		try {
			await commands.noteMachineText( where, made );
			without = null;
			return place.value?.key === where.key;
		} catch ( thrown ) {
			error.value = asCommandError( thrown );
			return false;
		}
	}

	return { ways, suggestions, isLoading, error, ask, note, share: share.data };
}

export type Machine = ReturnType<typeof useMachine>;
