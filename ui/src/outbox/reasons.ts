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
	'not-pushed': 'reason-not-pushed'
};

export function reasonOf( reason: string | null ): PlainMessageId | null {
	return reason === null ? null : OURS[ reason ] ?? null;
}
