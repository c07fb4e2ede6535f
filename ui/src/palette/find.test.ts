import { expect, test } from 'vitest';
import { found } from './find';

const names = [ 'Next unit', 'Previous unit', 'Next unfinished unit', 'Źródło kopiuj', 'Copy the source' ];

test.each( [
	[ '', names ],
	[ 'next', [ 'Next unit', 'Next unfinished unit' ] ],
	[ 'unit next', [ 'Next unit', 'Next unfinished unit' ] ],
	[ 'unf', [ 'Next unfinished unit' ] ],
	[ 'zrod', [ 'Źródło kopiuj' ] ],
	[ 'NEXT  UNF', [ 'Next unfinished unit' ] ],
	[ 'nothing', [] ]
] )( '“%s” finds %s', ( wanted, expected ) => {
	expect( found( names, ( name ) => name, wanted ) ).toEqual( expected );
} );

test( 'what begins with the letters comes first', () => {
	expect( found( [ 'Show the source', 'Source: copy', 'Resource' ], ( name ) => name, 'source' ) ).toEqual( [ 'Source: copy', 'Show the source', 'Resource' ] );
} );
