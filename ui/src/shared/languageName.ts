import type { Language } from '../bridge';
import { useLocale } from '../l10n';

/** A language's own name. Those outside the region's table get theirs from the web view's data. */
export function ownName( { tag, autonym }: Language ): string {
	return autonym === tag ? new Intl.DisplayNames( [ tag ], { type: 'language' } ).of( tag ) ?? tag : autonym;
}

const NAMES = new Map<string, Intl.DisplayNames>();

/** What the language of the interface calls it, or English where the web view knows no name; and which of the two. */
export function nameHere( { tag, english }: Language ): { text: string; lang: string } {
	const here = useLocale().tag.value;
	if ( here !== 'en' && Intl.DisplayNames.supportedLocalesOf( here ).length ) {
		const names = NAMES.get( here ) ?? new Intl.DisplayNames( [ here ], { type: 'language', fallback: 'none' } );
		NAMES.set( here, names );
		const text = names.of( tag );
		if ( text ) {
			return { text, lang: here };
		}
	}
	return { text: english, lang: 'en' };
}
