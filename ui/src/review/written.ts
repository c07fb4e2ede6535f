/** Corrections and comments under way, as typed. They outlive the card, its page and the window, until kept or cancelled. */
import { reactive } from 'vue';
import type { Place } from '../bridge';
import { remember, remembered } from '../shared/remember';

export type What = 'comment' | 'correct';
const WHATS: readonly What[] = [ 'correct', 'comment' ];
const MEMORY = 'review-written';

function known(): Record<string, string> {
	try {
		return JSON.parse( remembered( MEMORY ) ?? '{}' ) as Record<string, string>;
	} catch {
		return {};
	}
}

const texts = reactive( known() );
const nameOf = ( { wiki, key, language }: Place, what: What ) => JSON.stringify( [ wiki, key, language, what ] );

/** What has been typed; null when nothing has. */
export function writtenAt( place: Place, what: What ): string | null {
	return texts[ nameOf( place, what ) ] ?? null;
}

/** What is being written about a unit, if anything. */
export function writingAt( place: Place ): What | null {
	return WHATS.find( ( what ) => writtenAt( place, what ) !== null ) ?? null;
}

export function keepWritten( place: Place, what: What, text: string ): void {
	texts[ nameOf( place, what ) ] = text;
	remember( MEMORY, JSON.stringify( texts ) );
}

export function dropWritten( place: Place, what: What ): void {
	delete texts[ nameOf( place, what ) ];
	remember( MEMORY, JSON.stringify( texts ) );
}
