/** The texts of the interface, through Fluent. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { ref } from 'vue';
import type { MessageId, Messages } from './messages';

export type { MessageId } from './messages';

/** The files of the interface; the command line and the reports have theirs in Rust. */
const FILES = import.meta.glob<string>(
	'../../../locales/*/{app,start,library,board,need,workbench,review,sprint,outbox,errors,interchange,preview,search,glossary,memory}.ftl',
	{ query: '?raw', import: 'default', eager: true }
);

const FALLBACK = 'en';
const locale = ref( FALLBACK );
const bundles = new Map<string, FluentBundle>();

function bundleOf( language: string ): FluentBundle {
	const known = bundles.get( language );
	if ( known ) {
		return known;
	}
	const bundle = new FluentBundle( language, { useIsolating: true } );
	for ( const [ path, text ] of Object.entries( FILES ) ) {
		if ( path.includes( `/${ language }/` ) ) {
			bundle.addResource( new FluentResource( text ) );
		}
	}
	bundles.set( language, bundle );
	return bundle;
}

type Args<Id extends MessageId> = Messages[ Id ] extends undefined ? [] : [ args: Messages[ Id ] ];

/** The messages that ask for nothing: those that may be picked by a table. */
export type PlainMessageId = { [ Id in MessageId ]: Messages[ Id ] extends undefined ? Id : never }[ MessageId ];

/** Puts a message together in the language of the interface, in English where it is missing there. */
export type Translate = <Id extends MessageId>( id: Id, ...args: Args<Id> ) => string;

const translate: Translate = ( id, ...args ) => {
	for ( const language of [ locale.value, FALLBACK ] ) {
		const bundle = bundleOf( language );
		const pattern = bundle.getMessage( id )?.value;
		if ( pattern ) {
			return bundle.formatPattern( pattern, args[ 0 ] ?? null, [] );
		}
	}
	return id;
};

/** The function that puts messages together; what it returns follows the language of the interface. */
export function useL10n(): Translate {
	return translate;
}
