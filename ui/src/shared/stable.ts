/** Values that stay the same object for as long as they say the same, so that nothing is drawn for them meanwhile. */
import { computed, type ComputedRef } from 'vue';

/** As `computed`, of a value that can be written as JSON. Cost: linear in that. */
export function stable<T>( get: () => T ): ComputedRef<T> {
	let written: string | undefined;
	return computed<T>( ( before ) => {
		const now = get();
		const wrote = written;
		written = JSON.stringify( now );
		return before !== undefined && wrote === written ? before : now;
	} );
}
