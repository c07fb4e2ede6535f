/** The draft of the unit being worked on: saves as one types, says when it was saved, and steps back through stored texts. */
import { ref, watch, type Ref } from 'vue';
import { asCommandError, commands, type CommandError, type Place, type Saved, type Unit } from '../bridge';
import { createAutosave } from './autosave';

export interface DraftText {
	place: Place;
	text: string;
	/** Whether the editor's own undo brought it up. */
	isUndone: boolean;
}

export function useDraft( place: Ref<Place | null>, unit: Ref<Unit | null>, take: ( saved: Saved ) => void ) {
	/** The text in the editor. */
	const text = ref( '' );
	const savedAt = ref<string | null>( null );
	const error = ref<CommandError | null>( null );
	const hasUnsaved = ref( false );

	/** Names the stretch of typing, so that undo stops where the unit was entered. */
	let run = '';

	function stored( saved: Saved ): void {
		take( saved );
		error.value = null;
		if ( saved.unit.key === place.value?.key ) {
			savedAt.value = saved.saved_at;
		}
	}

	const autosave = createAutosave<DraftText>( async ( { place: where, text: typed, isUndone } ) => {
		stored( await commands.saveDraft( where, typed, run, isUndone ) );
		hasUnsaved.value = where.key === place.value?.key && typed !== text.value;
	}, ( thrown ) => {
		error.value = asCommandError( thrown );
	} );

	watch( () => place.value?.key, () => {
		run = crypto.randomUUID();
		text.value = unit.value?.draft?.text ?? unit.value?.target ?? '';
		savedAt.value = unit.value?.draft?.saved_at ?? null;
		hasUnsaved.value = false;
		error.value = null;
	}, { immediate: true } );

	/** Takes what was typed. */
	function type( typed: string, isUndone = false ): void {
		if ( !place.value || typed === text.value ) {
			return;
		}
		text.value = typed;
		hasUnsaved.value = true;
		autosave.note( { place: place.value, text: typed, isUndone } );
	}

	/** Does what stores another text than the one in the editor, and shows that text. True when it went well. */
	async function store( ask: ( where: Place ) => Promise<Saved> ): Promise<boolean> {
		const where = place.value;
		if ( !where ) {
			return false;
		}
		try {
			await autosave.flush();
			const saved = await ask( where );
			stored( saved );
			text.value = saved.unit.draft?.text ?? saved.unit.target ?? '';
			hasUnsaved.value = false;
			return true;
		} catch ( thrown ) {
			error.value = asCommandError( thrown );
			return false;
		}
	}

	return {
		text, savedAt, error, hasUnsaved, type,
		flush: autosave.flush,
		done: () => store( ( where ) => commands.finishDraft( where, text.value ) ),
		confirm: () => store( commands.confirm ),
		discard: () => store( commands.discard ),
		undo: () => store( commands.undoDraft ),
		acceptSource: () => store( commands.acceptSource )
	};
}

export type DraftWork = ReturnType<typeof useDraft>;
