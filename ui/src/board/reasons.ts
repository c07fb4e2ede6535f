/** Why something needs somebody, in words. What counts, and for how much, comes from Rust. */
import type { Reason } from '../bridge';
import type { Translate } from '../l10n';

export function wordsOf( reason: Reason, t: Translate ): string {
	switch ( reason.why ) {
		case 'outdated': return reason.days === null ? t( 'need-outdated', { n: reason.n } ) : t( 'need-outdated-days', { n: reason.n, days: reason.days } );
		case 'untranslated': return t( 'need-untranslated', { n: reason.n, total: reason.total } );
		case 'words': return t( 'need-words', { n: reason.n } );
		case 'strategy': return reason.is_prioritised ? t( 'need-prioritised' ) : t( 'need-initiative' );
		case 'readers': return t( 'need-readers', { n: reason.n } );
	}
}
