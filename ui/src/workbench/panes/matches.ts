/** The numbers of matches: whole units first, then sentences, counted through. */
import type { Match } from '../../bridge';

export interface Numbered {
	kind: 'unit' | 'sentence';
	matches: { match: Match; n: number }[];
}

/** The matches in the order in which they are shown, whole units apart from sentences. Each keeps its rank among its kind. */
export function inOrder( matches: readonly Match[] ): Match[] {
	return [ ...matches.filter( ( { is_sentence: isSentence } ) => !isSentence ), ...matches.filter( ( { is_sentence: isSentence } ) => isSentence ) ];
}

export function numbered( matches: readonly Match[] ): Numbered[] {
	const all = inOrder( matches ).map( ( match, n ) => ( { match, n: n + 1 } ) );
	return ( [ 'unit', 'sentence' ] as const )
		.map( ( kind ) => ( { kind, matches: all.filter( ( { match } ) => match.is_sentence === ( kind === 'sentence' ) ) } ) )
		.filter( ( group ) => group.matches.length );
}
