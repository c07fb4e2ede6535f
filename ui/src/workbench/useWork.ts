/** The units of a resource in one language, and the one being worked on. Holds what Rust answered. */
import { computed, ref, shallowRef, type Ref } from 'vue';
import { commands, type Place, type Saved, type Unit, type UnitList } from '../bridge';
import { useAnswer, type Answer } from '../shared/answer';
import { filtered, isUnfinished, stepFrom, type Filter } from './unitList';

export function useWork( wiki: string, page: string, language: string, first: string | undefined, wanted: Filter = 'all' ) {
	const units = shallowRef<Unit[]>( [] );
	const current: Ref<string | null> = ref( first ?? null );
	const filter = ref<Filter>( wanted );

	const list: Answer<UnitList> = useAnswer( async () => {
		const answer = await commands.units( wiki, page, language );
		units.value = answer.units;
		if ( !answer.units.some( ( { key } ) => key === current.value ) ) {
			current.value = ( filtered( answer.units, wanted, null ).find( isUnfinished ) ?? answer.units.find( isUnfinished ) ?? answer.units[ 0 ] )?.key ?? null;
		}
		return answer;
	} );

	const unit = computed( () => units.value.find( ( { key } ) => key === current.value ) ?? null );
	/** Known only with the unit itself: an editor that opened before its text were there would take it for empty. */
	const place = computed<Place | null>( ( before ) => {
		const key = unit.value?.key;
		// The same one as long as it is the same unit, whatever is saved of it.
		return key === undefined ? null : before?.key === key ? before : { wiki, key, language };
	} );
	const shown = computed( () => filtered( units.value, filter.value, current.value ) );
	const position = computed( () => units.value.findIndex( ( { key } ) => key === current.value ) + 1 );

	/** Takes a unit as a command answered it. */
	function take( { unit: saved }: Saved ): void {
		units.value = units.value.map( ( known ) => known.key === saved.key ? saved : known );
	}

	/** Goes to the next or previous unit of the list; true if there is one. */
	function step( by: 1 | -1, isOnlyUnfinished = false ): boolean {
		const next = isOnlyUnfinished ?
			stepFrom( units.value, current.value, by, isUnfinished ) :
			stepFrom( shown.value, current.value, by );
		current.value = next?.key ?? current.value;
		return next !== null;
	}

	return { list, units, unit, place, current, filter, shown, position, take, step };
}

export type Work = ReturnType<typeof useWork>;
