/** Which pages of the catalogue are shown. Facts and order come from Rust. */
import type { CataloguePage } from '../bridge';

/** The pages that hold the words in their title or an initiative, and are about the topic; '' is any. */
export function offered( pages: CataloguePage[], words: string, topic: string ): CataloguePage[] {
	const wanted = words.trim().toLocaleLowerCase();
	return pages.filter( ( { page, topic: its, initiatives } ) => ( !topic || its === topic ) &&
		[ page, ...initiatives.map( ( { title } ) => title ) ].some( ( text ) => text.toLocaleLowerCase().includes( wanted ) ) );
}

/** The topics that there are, those with most pages first. */
export function topicsOf( pages: CataloguePage[] ): string[] {
	const counts = new Map<string, number>();
	pages.forEach( ( { topic } ) => counts.set( topic, ( counts.get( topic ) ?? 0 ) + 1 ) );
	return [ ...counts ].sort( ( a, b ) => b[ 1 ] - a[ 1 ] || a[ 0 ].localeCompare( b[ 0 ] ) ).map( ( [ topic ] ) => topic );
}
