import { expect, test } from 'vitest';
import { DEFAULTS } from '../keys';
import { changed, holderOf } from './keyChanges';

test( 'when a stroke is free, only that action changes', () => {
	expect( changed( {}, 'copy-source', 'Ctrl+O' ) ).toEqual( { 'copy-source': [ 'Ctrl+O' ] } );
} );

test( 'when a stroke is taken over, the other action goes without', () => {
	expect( holderOf( DEFAULTS, 'Ctrl+T', 'copy-source' ) ).toBe( 'insert-markup' );
	expect( changed( {}, 'copy-source', 'Ctrl+T' ) ).toEqual( { 'copy-source': [ 'Ctrl+T' ], 'insert-markup': [] } );
	expect( changed( {}, 'show-keys', 'Ctrl+Shift+Z' ) ).toEqual( { 'show-keys': [ 'Ctrl+Shift+Z' ], redo: [ 'Ctrl+Y' ] } );
} );

test( 'when an action gets its defaults back, nothing is kept of it', () => {
	expect( changed( { 'copy-source': [ 'Ctrl+O' ], redo: [] }, 'copy-source', null ) ).toEqual( { redo: [] } );
} );
