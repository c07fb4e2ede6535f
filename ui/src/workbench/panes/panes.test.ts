import { expect, test } from 'vitest';
import type { Shown } from '../../bridge';
import { arranged, moved, withShown, type PaneName } from './panes';

const ALL = [ 'a', 'b', 'c', 'd' ] as unknown as PaneName[];
const panes = ( ...names: string[] ) => names.map( ( name ) => ( { name: name.replace( /[-!]/, '' ) as PaneName, shown: ( name.endsWith( '!' ) ? 'hidden' : name.endsWith( '-' ) ? 'collapsed' : 'open' ) as Shown } ) );

test.each( [
	[ 'nothing is kept', [], [ 'a', 'b', 'c', 'd' ] ],
	[ 'all are kept', [ 'd', 'c-', 'b!', 'a' ], [ 'd', 'c-', 'b!', 'a' ] ],
	[ 'a newer program knows one more', [ 'd', 'a', 'b' ], [ 'd', 'a', 'b', 'c' ] ],
	[ 'the first is new', [ 'c', 'b-', 'd' ], [ 'a', 'c', 'b-', 'd' ] ],
	[ 'one is no more', [ 'z', 'b', 'a', 'c', 'd' ], [ 'b', 'a', 'c', 'd' ] ]
] )( 'when %s, %j becomes %j', ( _name, kept, expected ) => {
	expect( arranged( panes( ...kept ), ALL ) ).toEqual( panes( ...expected ) );
} );

test.each( [
	[ 'b', 1, [ 'a', 'c', 'b', 'd!' ] ],
	[ 'b', -1, [ 'b', 'a', 'c', 'd!' ] ],
	[ 'a', -1, [ 'a', 'b', 'c', 'd!' ] ],
	[ 'c', 1, [ 'a', 'b', 'c', 'd!' ] ]
] as const )( 'when %s is moved by %s, hidden ones are passed over', ( name, by, expected ) => {
	expect( moved( panes( 'a', 'b', 'c', 'd!' ), name as PaneName, by ) ).toEqual( panes( ...expected ) );
} );

test( 'a pane passes a hidden neighbour in one step', () => {
	expect( moved( panes( 'a', 'b!', 'c' ), 'a' as PaneName, 1 ) ).toEqual( panes( 'b!', 'c', 'a' ) );
} );

test( 'when a pane is collapsed, the others stay as they are', () => {
	expect( withShown( panes( 'a', 'b' ), 'a' as PaneName, 'collapsed' ) ).toEqual( panes( 'a-', 'b' ) );
} );
