/** The formats that work leaves in. */
import type { Format } from '../bridge';

export type { Format } from '../bridge';

/** In the order of how often they will be wanted. */
export const FORMATS: readonly Format[] = [ 'po', 'translate-po', 'csv', 'translate-csv', 'xliff12', 'xliff21', 'tmx', 'package' ];

/** Translate's own formats hold one page in a file. */
export function isOfOnePage( format: Format ): boolean {
	return format === 'translate-po' || format === 'translate-csv';
}
