/**
 * Saves what is typed, when the keys rest or at most once in a while, and never two at a time, until everything is on disk.
 *
 * A failed save is tried again until it succeeds; the text stays with us meanwhile, whatever is typed elsewhere.
 */

/** Milliseconds without a key after which it is saved. */
const REST_MS = 300;
/** Milliseconds from the first unsaved key to the save, if the keys never rest. With the save itself it stays under a second. */
const MOST_MS = 800;
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
	/** When the oldest unsaved key came; none where all is saved, or was tried. */
	let since: number | null = null;
	let isRetrying = false;

	function later( ms: number ): void {
		clearTimeout( timer );
		timer = setTimeout( () => saveAll().catch( retry ), ms );
	}

	function retry(): void {
		isRetrying = true;
		later( RETRY_MS );
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
		isRetrying = false;
		since = null;
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
			if ( !isRetrying ) {
				since ??= performance.now();
				later( Math.min( REST_MS, Math.max( 0, since + MOST_MS - performance.now() ) ) );
			}
		},
		flush: ( key ) => saveAll().catch( ( thrown ) => {
			retry();
			if ( key === undefined || unsaved.has( key ) ) {
				throw thrown;
			}
		} ),
		hasUnsaved: () => unsaved.size > 0
	};
}
