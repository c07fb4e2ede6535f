/** Answers of the bridge for tests. */
import type { ReviewStanding, ReviewUnit } from '../bridge';

export function reviewed( id: string, standing: ReviewStanding, given: Partial<ReviewUnit> = {} ): ReviewUnit {
	return {
		place: { wiki: 'practice', key: `Help:Sprint/${ id }`, language: 'pl' }, unit: id, is_page_title: false, state: 'translated', source: `Source ${ id }`,
		text: `Tekst ${ id }`, is_draft: false, before: null, changes: [], author: 'Aniela', is_mine: false, standing, can_accept: standing === 'waits', remarks: [], written: [], ...given
	};
}
