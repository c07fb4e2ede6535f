import { mount } from '@vue/test-utils';
import { expect, test } from 'vitest';
import { polish } from '../shared/testUnits';
import ReviewPages from './ReviewPages.vue';

const pages = Array.from( { length: 300 }, ( _, n ) => ( { page: `Page ${ n }`, language: polish, n_waiting: 1, n_comments: 0, n_written: 0 } ) );
const list = ( page: string ) => mount( ReviewPages, { props: { pages, page, language: 'pl' }, attachTo: document.body } );

test( 'hundreds of pages come into the list as it is scrolled', async () => {
	const wrapper = list( 'Page 0' );
	const before = wrapper.findAll( 'button' ).length;
	expect( before ).toBeLessThan( pages.length );
	await wrapper.trigger( 'scroll' ); // Without a layout, its end is always near.
	expect( wrapper.findAll( 'button' ).length ).toBeGreaterThan( before );
	expect( wrapper.find( 'li' ).attributes( 'aria-setsize' ) ).toBe( '300' );
} );

test( 'the chosen page is in the list, however far down, also when another one is chosen', async () => {
	const wrapper = list( 'Page 200' );
	const chosen = () => wrapper.find( '[aria-current=true]' ).attributes( 'data-page' );
	expect( chosen() ).toBe( 'Page 200' );
	await wrapper.setProps( { page: 'Page 280' } );
	expect( chosen() ).toBe( 'Page 280' );
} );
