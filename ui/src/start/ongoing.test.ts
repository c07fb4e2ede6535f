import { expect, test } from 'vitest';
import type { Sprint } from '../bridge';
import { ongoing } from './ongoing';

const sprint = ( name: string, from: string, to: string ) => ( { name, from, to } ) as Sprint;

test( 'sprints that run or begin within two weeks are shown, those that end first coming first', () => {
	const sprints = [
		sprint( 'over', '2026-11-01', '2026-11-21' ), sprint( 'long', '2026-11-01', '2026-12-31' ), sprint( 'last day', '2026-11-20', '2026-11-22' ),
		sprint( 'soon', '2026-12-06', '2026-12-10' ), sprint( 'later', '2026-12-07', '2026-12-10' )
	];
	expect( ongoing( sprints, '2026-11-22' ).map( ( { name } ) => name ) ).toEqual( [ 'last day', 'soon', 'long' ] );
} );
