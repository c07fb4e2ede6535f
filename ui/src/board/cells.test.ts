import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BoardRow } from '../bridge';
import type { Translate } from '../l10n';
import { english, polish } from '../shared/testUnits';
import { drawn, labelOf, levelOf, moved, reasonOfRow } from './cells';

const bundle = new FluentBundle( 'en', { useIsolating: false } );
bundle.addResource( new FluentResource( readFileSync( join( import.meta.dirname, '../../../locales/en/board.ftl' ), 'utf8' ) ) );
const t: Translate = ( id, ...args ) => bundle.formatPattern( bundle.getMessage( id )!.value!, args[ 0 ] ?? null, [] );

function row( given: Partial<BoardRow[ 'cells' ]> = {}, its: Partial<BoardRow> = {} ): BoardRow {
	return {
		page: 'Hubs', source_language: english, points: 40, n_outdated: 0, outdated_since: null, n_empty: 0, n_complete: 0, topic: 'hubs',
		cells: { standing: 'f', untranslated: [ 25 ], outdated: [ 0 ], done: [ 15 ], percent: [ 37 ], outdated_since: [ 0 ], ...given },
		...its
	};
}

test.each( [
	[ 'what is outdated, and since when', row( { untranslated: [ 25 ], done: [ 12 ], outdated: [ 3 ], outdated_since: [ 20516 ] } ), 'Hubs, polski, 12 of 40 translated, 3 outdated since March 2026' ],
	[ 'what is outdated, where nobody knows since when', row( { untranslated: [ 25 ], done: [ 12 ], outdated: [ 3 ] } ), 'Hubs, polski, 12 of 40 translated, 3 outdated' ],
	[ 'how far it is', row(), 'Hubs, polski, 15 of 40 translated' ],
	[ 'that it is the source', row( { standing: 's' } ), 'Hubs, polski: written in this language' ],
	[ 'that nobody knows', row( { standing: 'u' } ), 'Hubs, polski: never read from the wiki' ]
] )( 'a cell says %s', ( _, cells, label ) => {
	expect( labelOf( cells, polish, 0, t ) ).toBe( label );
} );

test.each( [ [ 0, 0 ], [ 1, 1 ], [ 25, 1 ], [ 26, 2 ], [ 51, 2 ], [ 52, 3 ], [ 78, 4 ], [ 99, 4 ], [ 100, 5 ] ] )( '%i percent has shade %i', ( percent, level ) => {
	expect( levelOf( row( { percent: [ percent ] } ), 0 ) ).toBe( level );
} );

test.each( [
	[ row( {}, { n_outdated: 2, outdated_since: '2026-03-04', n_empty: 60 } ), 'outdated in 2 since Mar 2026' ],
	[ row( {}, { n_outdated: 1 } ), 'outdated in 1 language' ],
	[ row( {}, { points: 0 } ), 'complete in every language' ]
] )( 'a row says why it stands where it does', ( given, line ) => {
	expect( reasonOfRow( given, t ) ).toBe( line );
} );

const size = { rows: Array.from( { length: 300 }, () => row() ), languages: Array.from( { length: 90 }, () => polish ) };

test.each( [
	[ 'ArrowDown', false, 5, 4 ], [ 'ArrowUp', false, 3, 4 ], [ 'ArrowLeft', false, 4, 3 ], [ 'ArrowRight', false, 4, 5 ],
	[ 'ArrowDown', true, 299, 4 ], [ 'ArrowRight', true, 4, 89 ], [ 'Home', false, 4, 0 ], [ 'End', false, 4, 89 ], [ 'Home', true, 0, 0 ],
	[ 'End', true, 299, 89 ], [ 'PageDown', false, 24, 4 ], [ 'PageUp', false, 0, 4 ]
] )( '%s (Ctrl: %s) leads from 4, 4 to %i, %i', ( key, isWithCtrl, toRow, toColumn ) => {
	expect( moved( { row: 4, column: 4 }, key, isWithCtrl, size, 20 ) ).toEqual( { row: toRow, column: toColumn } );
} );

test( 'no key leads off the board, and others lead nowhere', () => {
	expect( moved( { row: 0, column: 0 }, 'ArrowUp', false, size, 20 ) ).toEqual( { row: 0, column: 0 } );
	expect( moved( { row: 299, column: 89 }, 'ArrowRight', false, size, 20 ) ).toEqual( { row: 299, column: 89 } );
	expect( moved( { row: 0, column: 0 }, 'a', false, size, 20 ) ).toBeNull();
} );

test( 'only what is in sight is drawn, and some around it', () => {
	expect( drawn( 0, 400, 40, 300, 4 ) ).toEqual( { from: 0, to: 14 } );
	expect( drawn( 4000, 400, 40, 300, 4 ) ).toEqual( { from: 96, to: 114 } );
	expect( drawn( 4079, 360, 40, 300, 4 ) ).toEqual( { from: 96, to: 116 } ); // Not two rows further: nothing goes yet.
	expect( drawn( 99_999, 400, 40, 300, 4 ) ).toEqual( { from: 299, to: 300 } );
	expect( drawn( 0, 400, 40, 0, 4 ) ).toEqual( { from: 0, to: 0 } );
} );
