/** A term as it stands in the form: the translations of each language, with room for one more. */
import type { GlossaryTerm, Rendering, WholeTerm } from '../bridge';
import type { TermWish } from './requests';

export interface TermForm {
	language: string;
	source: string;
	isKept: boolean;
	domain: string;
	note: string;
	/** By BCP 47 tag. Languages that nobody has looked at are not in it, and keep what they have. */
	renderings: Record<string, { targets: Rendering[]; isReviewed: boolean }>;
}

/** The form at first. */
export function formOf( { was, source, from }: TermWish ): TermForm {
	return {
		language: was?.language.tag ?? from, source: was?.source ?? source, isKept: was?.do_not_translate ?? false, domain: was?.domain ?? '', note: was?.note ?? '', renderings: {}
	};
}

/** The rows of a language: what the term has there, and an empty one to write in. */
export function rowsOf( was: GlossaryTerm | null, tag: string ): TermForm[ 'renderings' ][ string ] {
	const known = was?.renderings.find( ( { language } ) => language.tag === tag );
	const targets = ( known?.targets ?? [] ).map( ( target ) => ( { ...target } ) );
	return { targets: targets.length ? targets : [ { text: '', status: 'preferred' } ], isReviewed: known?.is_reviewed ?? false };
}

/** What is to be kept: without empty rows, each translation once. */
export function wholeOf( { language, source, isKept, domain, note, renderings }: TermForm ): WholeTerm {
	return {
		language, source: source.trim(), do_not_translate: isKept, domain: domain.trim(), note: note.trim(),
		renderings: Object.entries( renderings ).map( ( [ tag, { targets, isReviewed } ] ) => {
			const written = targets.map( ( target ) => ( { ...target, text: target.text.trim() } ) ).filter( ( { text } ) => text );
			return { language: tag, targets: [ ...new Map( written.map( ( target ) => [ target.text, target ] ) ).values() ], is_reviewed: isReviewed && written.length > 0 };
		} )
	};
}

/** All of a term, to be put back after it was removed. */
export function wholeAgain( { language, source, do_not_translate: isKept, domain, note, renderings }: GlossaryTerm ): WholeTerm {
	return {
		language: language.tag, source, do_not_translate: isKept, domain, note,
		renderings: renderings.map( ( { language: into, targets, is_reviewed: isReviewed } ) => ( { language: into.tag, targets, is_reviewed: isReviewed } ) )
	};
}
