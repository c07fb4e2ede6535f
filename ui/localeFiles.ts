/** A locale is read as a whole: `…/locales/<tag>/app.ftl?whole` is the text of all its files of the interface. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The files of the interface; the command line and the reports have theirs in Rust. */
export const VIEWS = [
	'app', 'start', 'library', 'board', 'need', 'workbench', 'review', 'sprint', 'outbox', 'errors', 'interchange', 'preview', 'search', 'glossary', 'memory'
];

export const wholeLocales: Plugin = {
	name: 'whole-locales',
	enforce: 'pre',
	load( id ) {
		const [ path, query ] = id.split( '?' );
		if ( query !== 'whole' || !path ) {
			return undefined;
		}
		const files = VIEWS.map( ( view ) => join( dirname( path ), `${ view }.ftl` ) );
		files.forEach( ( file ) => this.addWatchFile( file ) );
		return `export default ${ JSON.stringify( files.map( ( file ) => readFileSync( file, 'utf8' ) ) ) }`;
	}
};
