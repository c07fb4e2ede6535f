import type { Wiki } from '../bridge';
import type { Translate } from '../l10n';

/** How a wiki is called on screen: the two that are built in have names of their own. */
export function wikiLabel( { name, is_practice: isPractice }: Wiki, t: Translate ): string {
	if ( isPractice ) {
		return t( 'wiki-practice' );
	}
	return name === 'meta' ? t( 'wiki-meta' ) : name;
}
