import { mount } from '@vue/test-utils';
import { expect, test } from 'vitest';
import { ref, shallowRef } from 'vue';
import type { MachinePair, MachineSuggestions } from '../../bridge';
import { english, polish } from '../../shared/testUnits';
import type { Machine } from '../useMachine';
import MachineSection from './MachineSection.vue';

const machine = ( ways: MachinePair[], suggestions: MachineSuggestions | null = null ) => ( {
	ways: shallowRef( ways ), suggestions: shallowRef( suggestions ), isLoading: ref( false ), error: ref( null ), ask: async () => undefined
} ) as unknown as Machine;
const way: MachinePair = { engine: 'eng-pol', from: english, to: polish };
const shown = ( its: Machine ) => mount( MachineSection, { props: { machine: its, language: polish } } );

test( 'where no machine knows the way, nothing of it is shown', () => {
	expect( shown( machine( [] ) ).text() ).toBe( '' );
} );

test( 'what a machine made is called so, says what it was made from, and can be taken or put in', async () => {
	const section = shown( machine( [ way ], { texts: [ { text: 'Strona', from: english, engine: 'eng-pol', is_outdated: true } ], n_failed: 0 } ) );
	expect( section.find( '[data-machine=eng-pol]' ).text() ).toMatch( /Machine.*English.*eng-pol.*outdated/s );
	await section.find( 'button.content-text' ).trigger( 'click' );
	await section.find( 'button[aria-label="Insert at the cursor"]' ).trigger( 'click' );
	expect( section.emitted() ).toMatchObject( { use: [ [ 'Strona' ] ], insert: [ [ 'Strona' ] ] } );
	expect( section.find( '.content-text' ).attributes( 'lang' ) ).toBe( 'pl' );
} );

test( 'where it gave nothing of use, that is said', () => {
	expect( shown( machine( [ way ], { texts: [], n_failed: 1 } ) ).text() ).toContain( 'nothing of use' );
} );
