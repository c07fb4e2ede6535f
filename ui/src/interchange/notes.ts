/** The words of Rust for why something became of an entry, as messages. */
import type { PlainMessageId } from '../l10n';

const NOTES: Record<string, PlainMessageId> = {
	'no-text': 'import-note-no-text',
	'same-here': 'import-note-same-here',
	'as-handed-out': 'import-note-as-handed-out',
	waits: 'import-note-waits',
	'not-done': 'import-note-not-done',
	'still-valid': 'import-note-still-valid',
	'source-moved': 'import-note-source-moved',
	'differs-from-draft': 'import-note-differs-from-draft',
	'changed-on-wiki': 'import-note-changed-on-wiki',
	'base-not-known': 'import-note-base-not-known',
	'no-page': 'import-note-no-page',
	'not-pulled': 'import-note-not-pulled',
	'no-unit': 'import-note-no-unit',
	'no-such-source': 'import-note-no-such-source',
	'several-such-sources': 'import-note-several-such-sources',
	read: 'import-note-read'
};

/** The message for a note; a word that we do not know yet is shown as something that the file's reader said. */
export function noteOf( word: string ): PlainMessageId {
	return NOTES[ word ] ?? 'import-note-read';
}
