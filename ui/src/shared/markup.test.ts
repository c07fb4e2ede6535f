import { expect, test } from 'vitest';
import { nextMissing, piecesOf } from './markup';

const shown = ( text: string ) => piecesOf( text ).map( ( { kind, text } ) => kind === 'text' ? text : `‹${ text }›` ).join( '' );

test.each( [
	[ 'Edited by $user on $1.', 'Edited by ‹$user› on ‹$1›.' ],
	[ 'Див. [[Help:Sprint|сторінку]] тут', 'Див. ‹[[Help:Sprint|›сторінку‹]]› тут' ],
	[ "'''bold''' and ''italic''", "‹'''›bold‹'''› and ‹''›italic‹''›" ],
	[ 'a<br />b', 'a‹<br />›b' ],
	[ '{{GENDER:$1|he|she}}', '‹{{GENDER:$1|›he|she‹}}›' ],
	[ '[https://example.org site]', '[‹https://example.org› site]' ],
	[ '5 $ and 2 < 3', '5 $ and 2 < 3' ],
	[ '', '' ]
] )( '%s', ( text, pieces ) => {
	expect( shown( text ) ).toBe( pieces );
} );

test.each( [ 'a [[b', '{{'.repeat( 2000 ), '<a '.repeat( 2000 ), "'''''''", '$$$1' ] )( 'nothing is lost of %s', ( text ) => {
	expect( piecesOf( text ).map( ( piece ) => piece.text ).join( '' ) ).toBe( text );
} );

test.each( [
	[ 'Edited by $1 on $2', 'Zmieniony przez ', '$1' ],
	[ 'Edited by $1 on $2', 'Zmieniony $2 przez ', '$1' ],
	[ 'Edited by $1 on $2', '$1 $2', null ],
	[ "'''a'''", "'''b", "'''" ],
	[ 'plain', '', null ]
] )( 'of %s, %s still wants %s', ( source, target, missing ) => {
	expect( nextMissing( source, target ) ).toBe( missing );
} );
