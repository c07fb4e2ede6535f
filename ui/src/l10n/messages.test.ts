import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VIEWS } from '../../localeFiles';
import { messagesOf, typesOf } from './read';

const LOCALES = join( import.meta.dirname, '../../../locales' );
const english = VIEWS.map( ( view ) => readFileSync( join( LOCALES, 'en', `${ view }.ftl` ), 'utf8' ) );

test( 'the generated ids are those of the English files', () => {
	const path = join( import.meta.dirname, 'messages.ts' );
	const fresh = typesOf( english );
	if ( process.env.TOLMACH_WRITE_BINDINGS ) {
		writeFileSync( path, fresh );
	}
	expect( readFileSync( path, 'utf8' ) === fresh, 'messages.ts is stale: run again with TOLMACH_WRITE_BINDINGS=1' ).toBe( true );
} );

test( 'every entry of the English files can be read, and no id stands twice', () => {
	const ids = english.flatMap( ( ftl ) => ftl.split( '\n' ).flatMap( ( line ) => /^([a-z][a-z0-9-]*) *=/.exec( line )?.[ 1 ] ?? [] ) );
	expect( english.flatMap( ( ftl ) => [ ...messagesOf( ftl ).keys() ] ) ).toEqual( ids );
	expect( new Set( ids ).size ).toBe( ids.length );
} );

test( 'every variable has a comment', () => {
	for ( const ftl of english ) {
		for ( const [ id, names ] of messagesOf( ftl ) ) {
			const before = ftl.split( `\n${ id } =` )[ 0 ]!.split( '\n\n' ).at( -1 )!;
			names.forEach( ( name ) => expect( before, id ).toContain( `# $${ name } (` ) );
		}
	}
} );
