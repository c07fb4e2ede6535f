/** When the user was last here: the latest moment of the latest day before today. Looking again today loses nothing. */
import { remember, remembered } from '../shared/remember';

const MEMORY = 'here';

/** What is remembered: the latest moment today, and the latest of the day of use before. */
export interface Here {
	now: string;
	before: string | null;
}

/** What to remember from now on. */
export function seenAgain( known: Here | null, now: string ): Here {
	if ( !known ) {
		return { now, before: null };
	}
	const isSameDay = known.now.slice( 0, 10 ) === now.slice( 0, 10 );
	return { now, before: isSameDay ? known.before : known.now };
}

/** When the user was last here; null the first time. Remembers that the user is here now. */
export function lastTime( now = new Date().toISOString() ): string | null {
	let known: Here | null = null;
	try {
		known = JSON.parse( remembered( MEMORY ) ?? 'null' ) as Here | null;
	} catch {
		// It is as if the user came for the first time.
	}
	const here = seenAgain( known, now );
	remember( MEMORY, JSON.stringify( here ) );
	return here.before;
}
