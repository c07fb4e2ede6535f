import { flushPromises, mount } from '@vue/test-utils';
import { expect, test, vi } from 'vitest';
import { english, polish, unit } from '../shared/testUnits';
import UnitList from './UnitList.vue';

test( 'a list of thousands opens at the current unit', async () => {
	vi.spyOn( HTMLElement.prototype, 'clientHeight', 'get' ).mockReturnValue( 600 );
	const units = Array.from( { length: 5000 }, ( _, n ) => unit( String( n + 1 ) ) );
	const list = mount( UnitList, {
		props: { units, shown: units, current: units[ 4000 ]!.key, filter: 'all', sourceLanguage: english, language: polish }, attachTo: document.body
	} );
	await flushPromises();
	expect( list.find( '.unit-list__row--current' ).attributes( 'data-unit' ) ).toBe( '4001' );
	expect( list.findAll( '.unit-list__row' ).length ).toBeLessThan( 50 );
	list.unmount();
} );
