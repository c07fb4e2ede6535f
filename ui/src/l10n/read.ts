/** Reads the ids and variables of Fluent files, to make types of them. */
import { FluentResource } from '@fluent/bundle';

/** The ids of a file, each with the variables that it or one of its selectors uses, in alphabetical order. */
export function messagesOf( ftl: string ): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for ( const message of new FluentResource( ftl ).body ) {
		const names = new Set<string>();
		collect( message.value, names );
		found.set( message.id, [ ...names ].sort() );
	}
	return found;
}

function collect( node: unknown, names: Set<string> ): void {
	if ( Array.isArray( node ) ) {
		node.forEach( ( part ) => collect( part, names ) );
	} else if ( typeof node === 'object' && node !== null ) {
		const part = node as { type?: string; name?: string };
		if ( part.type === 'var' && part.name ) {
			names.add( part.name );
		}
		Object.values( node ).forEach( ( inner ) => collect( inner, names ) );
	}
}

/** The TypeScript file that makes a missing id, or a missing variable, a type error. */
export function typesOf( files: string[] ): string {
	const messages = files.flatMap( ( ftl ) => [ ...messagesOf( ftl ) ] ).sort( ( [ a ], [ b ] ) => a < b ? -1 : 1 );
	const rows = messages.map( ( [ id, names ] ) => {
		const args = names.length ? `{ ${ names.map( ( name ) => `${ name }: Value` ).join( '; ' ) } }` : 'undefined';
		return `\t'${ id }': ${ args };`;
	} );
	return [
		'// Generated from locales/en/*.ftl by a test; TOLMACH_WRITE_BINDINGS=1 writes it. Do not edit.',
		'',
		'/** What can be put into a message. Numbers and dates stay raw: Fluent formats them. */',
		'export type Value = string | number | Date;',
		'',
		'/** Every message, with the variables that it asks for. */',
		'export interface Messages {',
		...rows,
		'}',
		'',
		'/** The id of a message. */',
		'export type MessageId = keyof Messages;',
		''
	].join( '\n' );
}
