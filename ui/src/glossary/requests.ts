/** Which term the user wants to write; the dialog is opened from several views. And when the glossary changed last. */
import { ref, shallowRef } from 'vue';
import type { GlossaryTerm } from '../bridge';

export interface TermWish {
	/** The term to be changed; none for a new one. */
	was: GlossaryTerm | null;
	/** What the new term is, to begin with. */
	source: string;
	/** BCP 47, of the term; English where nobody says. */
	from: string;
	/** BCP 47, of the translations to begin with; the user's first language where nobody says. */
	to: string | null;
}

export const editing = shallowRef<TermWish | null>( null );

/** Grows with each change that this window makes. */
export const nGlossaryChanges = ref( 0 );

/** Asks for a new term: what is marked in the window, if that can be one. */
export function addTerm( { from = 'en', to = null, source = marked() }: Partial<TermWish> ): void {
	editing.value = { was: null, source, from, to };
}

/** Longer than any term: somebody has marked a paragraph for another reason. */
const MOST = 80;

function marked(): string {
	const text = ( getSelection()?.toString() ?? '' ).trim();
	return text.length <= MOST && !text.includes( '\n' ) ? text : '';
}
