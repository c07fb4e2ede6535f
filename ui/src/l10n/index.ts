/** The texts of the interface, through Fluent. */
import { shallowRef, watchEffect } from 'vue';
import { remember, remembered } from '../shared/remember';
import { english, FALLBACK, readLocale, type Locale } from './locales';
import type { MessageId, Messages } from './messages';

export type { MessageId } from './messages';

const MEMORY = 'locale';
const tag = shallowRef( FALLBACK );
const locale = shallowRef<Locale>( english );

watchEffect( () => {
	document.documentElement.lang = tag.value;
	document.documentElement.dir = locale.value.dir;
} );

/** Speaks another language from now on. Rejects where its files cannot be read, and goes on in the present one. */
export async function speak( wanted: string ): Promise<void> {
	if ( wanted === tag.value ) {
		return;
	}
	const read = await readLocale( wanted );
	tag.value = wanted;
	locale.value = read;
	remember( MEMORY, wanted );
}

/** Speaks as in the last window, until the shell has said what is wanted. */
export async function speakAsLastTime(): Promise<void> {
	await speak( remembered( MEMORY ) ?? FALLBACK );
}

/** The language that is spoken. */
export function useLocale() {
	return { tag, locale };
}

type Args<Id extends MessageId> = Messages[ Id ] extends undefined ? [] : [ args: Messages[ Id ] ];

/** The messages that ask for nothing: those that may be picked by a table. */
export type PlainMessageId = { [ Id in MessageId ]: Messages[ Id ] extends undefined ? Id : never }[ MessageId ];

/** Puts a message together in the language of the interface, in English where it is missing there. */
export type Translate = <Id extends MessageId>( id: Id, ...args: Args<Id> ) => string;

const translate: Translate = ( id, ...args ) => {
	for ( const { bundle } of [ locale.value, english ] ) {
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
