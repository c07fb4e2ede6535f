/** A text cut where something of it is to look different. */

export interface Mark<T> {
	from: number;
	to: number;
	value: T;
}

export interface Segment<A, B> {
	from: number;
	text: string;
	outer: A | null;
	inner: B | null;
}

/**
 * Cuts a text at every mark. Marks of one kind are in order and do not overlap; those of the two kinds may cross.
 *
 * Joined in order, the segments give the text.
 */
export function segmentsOf<A, B>( text: string, outer: readonly Mark<A>[], inner: readonly Mark<B>[] = [] ): Segment<A, B>[] {
	const cuts = new Set( [ 0, text.length ] );
	for ( const { from, to } of [ ...outer, ...inner ] ) {
		cuts.add( Math.min( from, text.length ) ).add( Math.min( to, text.length ) );
	}
	const places = [ ...cuts ].sort( ( a, b ) => a - b );
	const at = <T>( marks: readonly Mark<T>[], from: number ) => marks.find( ( mark ) => mark.from <= from && from < mark.to )?.value ?? null;
	return places.slice( 0, -1 ).map( ( from, n ) => (
		{ from, text: text.slice( from, places[ n + 1 ] ), outer: at( outer, from ), inner: at( inner, from ) }
	) );
}
