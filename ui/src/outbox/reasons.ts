/** The reasons that Tolmach itself gives, as messages. What a wiki says stays as the wiki says it. */
import type { PlainMessageId } from '../l10n';

const OURS: Record<string, PlainMessageId> = {
	empty: 'reason-empty',
	'unit-removed': 'reason-unit-removed',
	'page-gone': 'reason-page-gone',
	'fuzzy-mark': 'reason-fuzzy-mark',
	'not-done': 'reason-not-done',
	stopped: 'reason-stopped',
	cancelled: 'reason-stopped',
	offline: 'reason-offline',
	'in-doubt': 'reason-in-doubt',
	'not-read-again': 'reason-not-read-again',
	'did-not-exist-before': 'reason-was-new',
	'no-text-to-take-back': 'reason-no-text',
	'has-draft': 'reason-has-draft',
	'not-pushed': 'reason-not-pushed',
	'changed-on-wiki': 'reason-changed-on-wiki',
	'changed-since': 'reason-changed-since',
	'source-moved': 'reason-source-moved',
	'was-outdated-before': 'reason-was-outdated-before',
	outdated: 'reason-outdated',
	captcha: 'reason-captcha',
	maxlag: 'reason-busy',
	'http-429': 'reason-busy',
	'http-503': 'reason-busy',
	http: 'error-wiki-failed',
	'bad-reply': 'error-wiki-failed',
	'not-logged-in': 'error-not-logged-in',
	'push-running': 'error-busy',
	'lease-lost': 'error-busy',
	'not-sent': 'reason-not-sent',
	'blocked-by-check': 'reason-blocked-by-check'
};

/** What a wiki says, apart from its word for it, which only those who ask for help need. */
export function wikiSays( reason: string ): { says: string; code: string | null } {
	const at = reason.indexOf( ': ' );
	return at > 0 && !reason.slice( 0, at ).includes( ' ' ) ? { says: reason.slice( at + 2 ), code: reason.slice( 0, at ) } : { says: reason, code: null };
}

export function reasonOf( reason: string | null ): PlainMessageId | null {
	if ( reason?.startsWith( 'merged-with: ' ) ) {
		return 'reason-merged';
	}
	return reason === null ? null : OURS[ reason ] ?? null;
}
