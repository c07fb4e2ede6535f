import { expect, test } from 'vitest';
import { indexOf } from './indexState';

test.each( [
	[ 'being-written', true, 5000, 10 ],
	[ 'none', false, 0, 300 ],
	[ 'whole', false, 5000, 0 ],
	[ 'behind', false, 5000, 12 ]
] as const )( 'an index is %s', ( word, isBeing, nIndexed, nBeside ) => {
	expect( indexOf( { is_being_indexed: isBeing, n_indexed: nIndexed, n_beside: nBeside } ) ).toBe( word );
} );
