/** Which sprints concern the user now. */
import type { Sprint } from '../bridge';

/** Days before its beginning from which a sprint is shown. */
const AHEAD_DAYS = 14;

/** The sprints that run on a day or begin soon after it, those that end first coming first. */
export function ongoing( sprints: Sprint[], today: string ): Sprint[] {
	const soon = new Date( Date.parse( today ) + AHEAD_DAYS * 86_400_000 ).toISOString().slice( 0, 10 );
	return sprints.filter( ( { from, to } ) => from <= soon && to >= today ).sort( ( a, b ) => a.to.localeCompare( b.to ) );
}
