import type { Language, NewSprint } from '../bridge';

/** A sprint to begin with: a week from today, in all of the user's languages. */
export function emptySprint( wiki: string, languages: Language[], today: Date ): NewSprint {
	const day = ( days: number ) => new Date( today.getTime() + days * 86_400_000 ).toISOString().slice( 0, 10 );
	return {
		name: '', wiki, kind: 'translation', pages: [], languages: languages.map( ( { tag } ) => tag ), from: day( 0 ), to: day( 6 ), goal: 20, measure: 'units', brief: '', tags: []
	};
}
