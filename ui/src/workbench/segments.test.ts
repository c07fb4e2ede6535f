import { expect, test } from 'vitest';
import { segmentsOf } from './segments';

const shown = ( text: string, outer: [ number, number ][], inner: [ number, number ][] = [] ) => segmentsOf(
	text, outer.map( ( [ from, to ] ) => ( { from, to, value: 'o' } ) ), inner.map( ( [ from, to ] ) => ( { from, to, value: 'i' } ) )
).map( ( { text: piece, outer: o, inner: i } ) => `${ piece }${ o || i ? `:${ o ?? '' }${ i ?? '' }` : '' }` );

test.each( [
	[ 'abc', [], [], [ 'abc' ] ],
	[ '', [], [], [] ],
	[ 'see [[A|b]].', [ [ 4, 8 ], [ 9, 11 ] ], [], [ 'see ', '[[A|:o', 'b', ']]:o', '.' ] ],
	[ 'abcdef', [ [ 1, 3 ] ], [ [ 2, 5 ] ], [ 'a', 'b:o', 'c:oi', 'de:i', 'f' ] ],
	[ 'ab', [ [ 0, 9 ] ], [], [ 'ab:o' ] ]
] as [ string, [ number, number ][], [ number, number ][], string[] ][] )( '%s', ( text, outer, inner, expected ) => {
	expect( shown( text, outer, inner ) ).toEqual( expected );
} );
