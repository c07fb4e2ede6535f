/** Where the user is: a view, and what it shows. It stands in the address, so that back and forward work. */
import { computed, ref } from 'vue';

/** The views of the work, in the order of the way through it. */
export const MAIN_VIEWS = [ 'start', 'library', 'board', 'workbench', 'review', 'sprint', 'outbox' ] as const;
/** What is known and agreed, whatever one works on. */
export const KNOWLEDGE_VIEWS = [ 'glossary', 'memory' ] as const;
export const VIEWS = [ ...MAIN_VIEWS, ...KNOWLEDGE_VIEWS, 'search', 'settings' ] as const;
export type View = typeof VIEWS[ number ];

export interface Route {
	view: View;
	/** Title of the page worked on. */
	page?: string;
	/** BCP 47. */
	language?: string;
	/** Key of the unit; in the search, what is sought. */
	unit?: string;
	/** Part of the view: a sprint's name, a tab, a filter of units. */
	part?: string;
}

/** Reads the part of an address behind `#`. What cannot be read leads to the start. */
export function parseRoute( hash: string ): Route {
	const [ path = '', query = '' ] = hash.replace( /^#?\/?/, '' ).split( '?' );
	const view = VIEWS.find( ( known ) => known === path ) ?? 'start';
	const found = new URLSearchParams( query );
	const part = ( name: string ) => found.get( name ) ?? undefined;
	return { view, page: part( 'page' ), language: part( 'language' ), unit: part( 'unit' ), part: part( 'part' ) };
}

/** The address of a route. */
export function hashOf( { view, ...parts }: Route ): string {
	const given = Object.entries( parts ).filter( ( [ , value ] ) => value !== undefined ) as [ string, string ][];
	return `#/${ view }${ given.length ? `?${ new URLSearchParams( given ) }` : '' }`;
}

const current = ref( parseRoute( location.hash ) );
addEventListener( 'hashchange', () => {
	current.value = parseRoute( location.hash );
} );

/** Where the user is. */
export function useRoute() {
	return computed( () => current.value );
}

/** Goes somewhere. */
export function go( route: Route ): void {
	current.value = route;
	location.hash = hashOf( route );
}

/** Says where the user is within a view, without a step for the back button. */
export function settle( route: Route ): void {
	current.value = route;
	history.replaceState( null, '', hashOf( route ) );
}
