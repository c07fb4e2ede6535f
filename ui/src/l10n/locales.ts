/** The files of each locale. English is always there; another comes when it is wanted, as a whole. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { PSEUDO } from './pseudo';

/** The locale in which every message exists. */
export const FALLBACK = 'en';

const ENGLISH = import.meta.glob<string[]>( '../../../locales/en/app.ftl', { query: '?whole', import: 'default', eager: true } );
const OTHERS = import.meta.glob<string[]>( [ '../../../locales/*/app.ftl', '!../../../locales/en/*' ], { query: '?whole', import: 'default' } );

/** A locale that was read. */
export interface Locale {
	bundle: FluentBundle;
	/** Whether the heads of all its files say that a native speaker has looked at them. */
	isReviewed: boolean;
	dir: 'ltr' | 'rtl';
}

/** Puts a bundle together. One whose plurals the web view does not know would count as English does; none of ours is. */
function made( language: string, texts: string[], transform?: ( text: string ) => string ): FluentBundle {
	const bundle = new FluentBundle( language, { useIsolating: true, transform } );
	texts.forEach( ( text ) => bundle.addResource( new FluentResource( text ) ) );
	return bundle;
}

export const english: Locale = { bundle: made( FALLBACK, Object.values( ENGLISH ).flat() ), isReviewed: true, dir: 'ltr' };

const NOT_REVIEWED = /^### .*\bReviewed by a native speaker: not yet\./;

/** Reads the files of a locale; one that does not exist is empty. */
export async function readLocale( tag: string ): Promise<Locale> {
	const pseudo = PSEUDO[ tag ];
	if ( tag === FALLBACK ) {
		return english;
	}
	if ( pseudo ) {
		return { bundle: made( FALLBACK, Object.values( ENGLISH ).flat(), pseudo.transform ), isReviewed: true, dir: pseudo.dir };
	}
	const texts = await OTHERS[ `../../../locales/${ tag }/app.ftl` ]?.() ?? [];
	return { bundle: made( tag, texts ), isReviewed: !texts.some( ( text ) => NOT_REVIEWED.test( text ) ), dir: 'ltr' };
}
