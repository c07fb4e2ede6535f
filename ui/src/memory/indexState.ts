/** How far the index of a direction is, as one word. */
import type { MemoryDirection } from '../bridge';

export type IndexWord = 'being-written' | 'none' | 'whole' | 'behind';

export function indexOf( { is_being_indexed: isBeing, n_indexed: nIndexed, n_beside: nBeside }: Pick<MemoryDirection, 'is_being_indexed' | 'n_indexed' | 'n_beside'> ): IndexWord {
	if ( isBeing ) {
		return 'being-written';
	}
	if ( nIndexed === 0 ) {
		return 'none';
	}
	return nBeside ? 'behind' : 'whole';
}
