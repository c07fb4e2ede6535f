/** The languages to choose one from: those that the user works with, English, and all of the region. */
import { computed, shallowRef } from 'vue';
import { commands, type Language } from '../bridge';
import { useSession } from './useSession';

/** Most sources are English, which is none of the region's languages. */
const ENGLISH: Language = { tag: 'en', autonym: 'English', english: 'English', dir: 'ltr' };

const known = shallowRef<Language[]>( [] );

/** `more` are languages that are there for another reason, as those of a glossary. */
export function useLanguages( more: () => readonly Language[] = () => [] ) {
	const { languages, session } = useSession();
	if ( !known.value.length ) {
		commands.knownLanguages().then( ( answer ) => {
			known.value = answer;
		}, () => undefined ); // The user's own languages are there all the same.
	}
	const all = computed( () => {
		const wanted = [ ...languages.value, ...( session.value?.reading_languages ?? [] ), ENGLISH, ...more(), ...known.value ];
		return [ ...new Map( wanted.map( ( one ) => [ one.tag, one ] as const ) ).values() ];
	} );
	return { all, languageOf: ( tag: string ): Language => all.value.find( ( one ) => one.tag === tag ) ?? { ...ENGLISH, tag, autonym: tag, english: tag } };
}
