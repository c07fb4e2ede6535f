/** The arrangement of the panes, as kept. */
import { computed } from 'vue';
import type { Shown } from '../../bridge';
import { usePreferences } from '../../shared/preferences';
import { arranged, moved, withShown, type PaneName } from './panes';

export function usePanes() {
	const { preferences, change } = usePreferences();
	const panes = computed( () => arranged( preferences.panes ) );
	return {
		panes,
		visible: computed( () => panes.value.filter( ( { shown } ) => shown !== 'hidden' ) ),
		move: ( name: PaneName, by: 1 | -1 ) => change( { panes: moved( panes.value, name, by ) } ),
		show: ( name: PaneName, shown: Shown ) => change( { panes: withShown( panes.value, name, shown ) } )
	};
}
