/** Codex's own texts, from Fluent too. Those of parts that we do not use keep Codex's English. */
import type { MessageId } from './messages';
import { useL10n } from './index';

const OURS: Record<string, MessageId> = {
	'cdx-dialog-close-button-label': 'codex-dialog-close',
	'cdx-message-dismiss-button-label': 'codex-message-dismiss',
	'cdx-label-optional-flag': 'codex-optional',
	'cdx-search-input-search-button-label': 'codex-search',
	'cdx-chip-input-chip-added': 'codex-chip-added',
	'cdx-chip-input-chip-removed': 'codex-chip-removed',
	'cdx-input-chip-aria-description': 'codex-chip-description',
	'cdx-popover-close-button-label': 'codex-popover-close'
};

/** For `provide( 'CdxI18nFunction', … )`: a key and what goes into it; null leaves Codex its own. */
export function codexText( key: string, ...params: unknown[] ): string | null {
	const id = OURS[ key ];
	const t = useL10n() as ( id: MessageId, args?: Record<string, string> ) => string;
	return id ? t( id, { what: String( params[ 0 ] ?? '' ) } ) : null;
}
