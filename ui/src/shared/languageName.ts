import type { Language } from '../bridge';

/** A language's own name. Those outside the region's table get theirs from the web view's data. */
export function ownName( { tag, autonym }: Language ): string {
	return autonym === tag ? new Intl.DisplayNames( [ tag ], { type: 'language' } ).of( tag ) ?? tag : autonym;
}
