/** Answers of the bridge for tests. */
import type { Language, Unit, UnitList } from '../bridge';

export const polish: Language = { tag: 'pl', autonym: 'polski', english: 'Polish', dir: 'ltr' };
export const english: Language = { tag: 'en', autonym: 'English', english: 'English', dir: 'ltr' };

export function unit( id: string, given: Partial<Unit> = {} ): Unit {
	return {
		key: `Help:Sprint/${ id }`, unit: id, is_page_title: false, state: 'untranslated', source: `Source ${ id }`, target: null, n_words: 2,
		draft: null, has_conflict: false, has_source_moved: false, is_removed: false, ...given
	};
}

export function draft( text: string, isDone = false ): Unit[ 'draft' ] {
	return { text, is_done: isDone, saved_at: '2026-11-22T10:00:00Z' };
}

export function unitList( ...units: Unit[] ): UnitList {
	return { page: 'Help:Sprint', source_language: english, language: polish, as_of: '2026-11-22T09:00:00Z', units };
}
