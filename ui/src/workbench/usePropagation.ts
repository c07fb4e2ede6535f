/** Where else the translation just finished would fit. Asked after each unit that is done; nothing is taken by itself. */
import { shallowRef } from 'vue';
import { commands, type Offer, type Place } from '../bridge';

export interface Offered {
	from: Place;
	text: string;
	offers: Offer[];
}

export function usePropagation() {
	const offered = shallowRef<Offered | null>( null );
	async function ask( from: Place, text: string ): Promise<void> {
		// That there is nothing to offer, or that it can't be known, is no reason to disturb anybody.
		const offers = await commands.propagation( from ).catch( () => [] );
		offered.value = offers.length ? { from, text, offers } : null;
	}
	return {
		offered, ask,
		dismiss: () => {
			offered.value = null;
		}
	};
}
