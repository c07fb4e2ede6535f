/**
 * Saves what is typed, at most once in a while and never two at a time, until everything is on disk.
 *
 * A failed save is tried again until it succeeds; the text stays with us meanwhile.
 */

/** Milliseconds from the first unsaved key to the save. With the save itself it stays well under a second. */
const WAIT_MS = 400;
/** Milliseconds until a failed save is tried again. */
const RETRY_MS = 2000;

export interface Autosave<T> {
	/** Takes the newest text. */
	note: ( text: T ) => void;
	/** Saves what is not yet saved, now, and returns when it is. Rejects when that fails; the text is kept and retried. */
	flush: () => Promise<void>;
	/** Forgets what is not yet saved: something else has stored a newer text. */
	drop: () => void;
	hasUnsaved: () => boolean;
}

export function createAutosave<T>( save: ( text: T ) => Promise<void>, onError: ( thrown: unknown ) => void ): Autosave<T> {
	let unsaved: { text: T } | null = null;
	let running: Promise<void> | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function later( ms: number ): void {
		timer ??= setTimeout( () => {
			timer = undefined;
			flush().catch( () => later( RETRY_MS ) );
		}, ms );
	}

	async function saveNewest(): Promise<void> {
		const current = unsaved!;
		try {
			await save( current.text );
			if ( unsaved === current ) {
				unsaved = null;
			}
		} catch ( thrown ) {
			onError( thrown );
			throw thrown;
		}
	}

	async function flush(): Promise<void> {
		clearTimeout( timer );
		timer = undefined;
		while ( unsaved || running ) {
			running ??= saveNewest().finally( () => {
				running = null;
			} );
			await running;
		}
	}

	return {
		note( text ) {
			unsaved = { text };
			later( WAIT_MS );
		},
		flush: () => flush().catch( ( thrown ) => {
			later( RETRY_MS );
			throw thrown;
		} ),
		drop() {
			unsaved = null;
			clearTimeout( timer );
			timer = undefined;
		},
		hasUnsaved: () => unsaved !== null
	};
}
