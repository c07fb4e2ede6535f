/** Finds what a translator must carry over: variables, links, templates, tags, bold and italics. For showing only. */

export type PieceKind = 'text' | 'variable' | 'link' | 'template' | 'tag' | 'emphasis' | 'url';

export interface Piece {
	kind: PieceKind;
	text: string;
	/** Where it begins, in UTF-16 units. */
	from: number;
}

/** Each alternative is bounded by its own end mark or by the line, so that a broken text costs no more than a whole one. */
const OBJECTS = new RegExp( [
	'(?<variable>\\$[\\p{L}\\p{N}_-]+)',
	'(?<link>\\[\\[[^[\\]\\n|]{0,300}\\||\\[\\[|\\]\\])',
	'(?<template>\\{\\{[^{}\\n|]{0,200}\\|?|\\}\\})',
	'(?<tag></?[a-zA-Z][^<>\\n]{0,300}>)',
	"(?<emphasis>'{2,5})",
	'(?<url>https?://[^\\s\\]|<>"]+)'
].join( '|' ), 'gu' );

/** Splits a text into plain pieces and objects. Joined in order, the pieces give the text. Cost: linear. */
export function piecesOf( text: string ): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	const plain = ( to: number ) => {
		if ( to > end ) {
			pieces.push( { kind: 'text', text: text.slice( end, to ), from: end } );
		}
	};
	for ( const match of text.matchAll( OBJECTS ) ) {
		plain( match.index );
		const kind = Object.entries( match.groups ?? {} ).find( ( [ , value ] ) => value !== undefined )?.[ 0 ] ?? 'text';
		pieces.push( { kind: kind as PieceKind, text: match[ 0 ], from: match.index } );
		end = match.index + match[ 0 ].length;
	}
	plain( text.length );
	return pieces;
}

/**
 * The next object of the source that the target does not hold yet, in the order of the source.
 *
 * An object that stands twice in the source is wanted twice. Where nothing is missing, the answer is null.
 */
export function nextMissing( source: string, target: string ): string | null {
	const left = new Map<string, number>();
	for ( const { kind, text } of piecesOf( target ) ) {
		if ( kind !== 'text' ) {
			left.set( text, ( left.get( text ) ?? 0 ) + 1 );
		}
	}
	for ( const { kind, text } of piecesOf( source ) ) {
		const n = left.get( text ) ?? 0;
		if ( kind !== 'text' && n === 0 ) {
			return text;
		}
		left.set( text, n - 1 );
	}
	return null;
}
