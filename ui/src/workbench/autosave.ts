/**
 * Saves what is typed, at most once in a while and never two at a time, until everything is on disk.
 *
 * A failed save is tried again until it succeeds; the text stays with us meanwhile, whatever is typed elsewhere.
 */

/** Milliseconds from the first unsaved key to the save. With the save itself it stays well under a second. */
const WAIT_MS = 400;
/** Milliseconds until a failed save is tried again. */
const RETRY_MS = 2000;

export interface Autosave<T> {
	/** Takes the newest text, in place of the one with the same key. */
	note: ( text: T ) => void;
	/**
	 * Saves what is not yet saved, now, and returns when it is. Rejects when that fails; the text is kept and retried. With a
	 * key, only the failure of that text counts.
	 */
	flush: ( key?: string ) => Promise<void>;
	hasUnsaved: () => boolean;
}

export function createAutosave<T>( save: ( text: T ) => Promise<void>, onError: ( thrown: unknown ) => void, keyOf: ( text: T ) => string = () => '' ): Autosave<T> {
	const unsaved = new Map<string, T>();
	let running: Promise<void> | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function later( ms: number ): void {
		timer ??= setTimeout( () => {
			timer = undefined;
			saveAll().catch( () => later( RETRY_MS ) );
		}, ms );
	}

	/** Saves each newest text once. One that fails keeps no other from the disk. */
	async function saveNewest(): Promise<void> {
		const failures: unknown[] = [];
		for ( const [ key, current ] of [ ...unsaved ] ) {
			try {
				await save( current );
				if ( unsaved.get( key ) === current ) {
					unsaved.delete( key );
				}
			} catch ( thrown ) {
				onError( thrown );
				failures.push( thrown );
			}
		}
		if ( failures.length ) {
			throw failures[ 0 ];
		}
	}

	async function saveAll(): Promise<void> {
		clearTimeout( timer );
		timer = undefined;
		while ( unsaved.size || running ) {
			running ??= saveNewest().finally( () => {
				running = null;
			} );
			await running;
		}
	}

	return {
		note( text ) {
			unsaved.set( keyOf( text ), text );
			later( WAIT_MS );
		},
		flush: ( key ) => saveAll().catch( ( thrown ) => {
			later( RETRY_MS );
			if ( key === undefined || unsaved.has( key ) ) {
				throw thrown;
			}
		} ),
		hasUnsaved: () => unsaved.size > 0
	};
}
