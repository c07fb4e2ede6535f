/** The draft of the unit being worked on: saves as one types, says when it was saved, and steps back through stored texts. */
import { ref, watch, type Ref } from 'vue';
import { asCommandError, commands, type CommandError, type Place, type Saved, type Unit } from '../bridge';
import { createAutosave } from './autosave';

export interface DraftText {
	place: Place;
	text: string;
	/** Whether the editor's own undo brought it up. */
	isUndone: boolean;
	/** The stretch of typing that it belongs to. */
	run: string;
}

const nameOf = ( { wiki, key, language }: Place ) => `${ wiki } ${ language } ${ key }`;

/** Milliseconds without a key after which the others are told what was saved: that draws much, and no key needs it. */
const REST_MS = 250;

/** What is typed and not yet on disk, by place: it outlives the view in which it was typed. */
const waiting = new Map<string, DraftText>();

export function useDraft( place: Ref<Place | null>, unit: Ref<Unit | null>, take: ( saved: Saved ) => void ) {
	/** The text in the editor. */
	const text = ref( '' );
	const savedAt = ref<string | null>( null );
	const error = ref<CommandError | null>( null );
	const hasUnsaved = ref( false );
	/** The text of another window or program that gave way to this one's, unseen until now. */
	const replaced = ref<string | null>( null );

	/** The stored texts as this window last saw them, by place. */
	const seen = new Map<string, string | null>();
	/** Grows with each key, so that an answer can tell whether it is still about what stands in the editor. */
	let nTyped = 0;

	/** Names the stretch of typing, so that undo stops where the unit was entered. */
	let run = '';

	/** What was saved and is not yet told, by place. */
	const untold = new Map<string, Saved>();
	let telling: ReturnType<typeof setTimeout> | undefined;

	function tell(): void {
		clearTimeout( telling );
		telling = undefined;
		for ( const saved of untold.values() ) {
			take( saved );
		}
		untold.clear();
	}

	function tellLater(): void {
		clearTimeout( telling );
		telling = setTimeout( tell, REST_MS );
	}

	function stored( where: Place, saved: Saved ): void {
		seen.set( nameOf( where ), saved.unit.draft?.text ?? null );
		if ( saved.unit.key === place.value?.key ) {
			savedAt.value = saved.saved_at;
			replaced.value = saved.replaced ?? replaced.value;
		}
	}

	/** Takes what was stored otherwise than by typing. */
	function takeNow( where: Place, saved: Saved ): void {
		tell(); // What was saved before comes before.
		take( saved );
		stored( where, saved );
	}

	const autosave = createAutosave<DraftText>( async ( typed ) => {
		const name = nameOf( typed.place );
		if ( waiting.get( name ) !== typed ) {
			return; // Another view has taken it over.
		}
		const saved = await commands.saveDraft( typed.place, typed.text, typed.run, typed.isUndone, seen.get( name ) ?? null );
		stored( typed.place, saved );
		untold.set( name, saved );
		tellLater();
		if ( waiting.get( name ) === typed ) {
			waiting.delete( name );
		}
		if ( typed.place.key === place.value?.key ) {
			hasUnsaved.value = typed.text !== text.value;
		}
		if ( !waiting.size ) {
			error.value = null;
		}
	}, ( thrown ) => {
		error.value = asCommandError( thrown );
	}, ( { place: where } ) => nameOf( where ) );

	function keep( newest: DraftText ): void {
		waiting.set( nameOf( newest.place ), newest );
		autosave.note( newest );
	}

	watch( () => place.value?.key, () => {
		run = crypto.randomUUID();
		const typed = place.value && waiting.get( nameOf( place.value ) );
		if ( typed ) { // Saved from here now, so that it is seen here.
			keep( { ...typed, run } );
		}
		text.value = typed?.text ?? unit.value?.draft?.text ?? unit.value?.target ?? '';
		savedAt.value = unit.value?.draft?.saved_at ?? null;
		hasUnsaved.value = Boolean( typed );
		replaced.value = null;
		if ( place.value && !seen.has( nameOf( place.value ) ) ) {
			seen.set( nameOf( place.value ), unit.value?.draft?.text ?? null );
		}
		if ( !waiting.size ) {
			error.value = null; // Else it is still true, of a unit that was left.
		}
	}, { immediate: true } );

	/** Takes what was typed. */
	function type( typed: string, isUndone = false ): void {
		if ( !place.value || typed === text.value ) {
			return;
		}
		text.value = typed;
		hasUnsaved.value = true;
		nTyped++;
		if ( telling !== undefined ) {
			tellLater();
		}
		keep( { place: place.value, text: typed, isUndone, run } );
	}

	/** Does what stores another text than the one in the editor, and shows that text. True when it went well. */
	async function store( ask: ( where: Place ) => Promise<Saved> ): Promise<boolean> {
		const where = place.value;
		if ( !where ) {
			return false;
		}
		try {
			await autosave.flush( nameOf( where ) );
			const saved = await ask( where );
			takeNow( where, saved );
			error.value = null;
			text.value = saved.unit.draft?.text ?? saved.unit.target ?? '';
			hasUnsaved.value = false;
			return saved.replaced === null;
		} catch ( thrown ) {
			error.value = asCommandError( thrown );
			return false;
		}
	}

	/** Looks whether another window or program has changed the draft meanwhile, and shows its text where nothing is being typed. */
	async function look(): Promise<void> {
		const where = place.value;
		const n = nTyped;
		if ( !where || waiting.has( nameOf( where ) ) ) {
			return;
		}
		const now = await commands.unit( where );
		const storedText = now.unit.draft?.text ?? null;
		if ( n !== nTyped || where.key !== place.value?.key || storedText === ( seen.get( nameOf( where ) ) ?? null ) ) {
			return;
		}
		takeNow( where, now );
		text.value = storedText ?? now.unit.target ?? '';
	}

	return {
		text, savedAt, error, hasUnsaved, replaced, type, look,
		flush: () => autosave.flush().finally( tell ),
		done: () => store( ( where ) => commands.finishDraft( where, text.value, seen.get( nameOf( where ) ) ?? null ) ),
		confirm: () => store( commands.confirm ),
		discard: () => store( commands.discard ),
		undo: () => store( commands.undoDraft ),
		acceptSource: () => store( commands.acceptSource )
	};
}

export type DraftWork = ReturnType<typeof useDraft>;
