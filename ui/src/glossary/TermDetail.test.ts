import { mount } from '@vue/test-utils';
import { expect, test } from 'vitest';
import type { GlossaryTerm } from '../bridge';
import { english, polish } from '../shared/testUnits';
import TermDetail from './TermDetail.vue';

const czech = { ...polish, tag: 'cs', autonym: 'čeština' };
const term: GlossaryTerm = {
	language: english, source: 'hub', do_not_translate: false, domain: 'organisation', note: '', note_html: '<p>A <strong>hub</strong><img src=x onerror="x()"></p>', origin: 'seed',
	renderings: [
		{ language: czech, targets: [ { text: 'centrum', status: 'preferred' } ], is_reviewed: true, origin: 'own' },
		{ language: polish, targets: [ { text: 'hub', status: 'preferred' }, { text: 'piasta', status: 'forbidden' } ], is_reviewed: false, origin: 'seed' }
	]
};

test( 'the language that is looked at comes first, and what is forbidden is struck out and says so', () => {
	const detail = mount( TermDetail, { props: { term, into: 'pl' } } );
	expect( detail.findAll( '[data-into]' ).map( ( row ) => row.attributes( 'data-into' ) ) ).toEqual( [ 'pl', 'cs' ] );
	expect( detail.find( '[data-into=pl] s' ).text() ).toBe( 'piasta' );
	expect( detail.find( '[data-into=pl]' ).text() ).toContain( 'not reviewed' );
	expect( detail.find( '[data-into=cs]' ).text() ).toContain( 'Yours' );
} );

test( 'a note is shown as text with emphasis, and loads nothing', () => {
	const detail = mount( TermDetail, { props: { term, into: '' } } );
	expect( detail.find( 'strong' ).text() ).toBe( 'hub' );
	expect( detail.find( 'img' ).exists() ).toBe( false );
} );
