import { expect, test } from 'vitest';
import type { GlossaryTerm } from '../bridge';
import { english, polish } from '../shared/testUnits';
import { formOf, rowsOf, wholeAgain, wholeOf } from './termForm';

const hub: GlossaryTerm = {
	language: english, source: 'hub', do_not_translate: false, domain: 'organisation', note: 'A **hub**', note_html: '<p>A <strong>hub</strong></p>', origin: 'seed',
	renderings: [ { language: polish, targets: [ { text: 'hub', status: 'preferred' }, { text: 'piasta', status: 'forbidden' } ], is_reviewed: false, origin: 'seed' } ]
};

test( 'when a language was not looked at, it keeps what it has', () => {
	const form = formOf( { was: hub, source: '', from: 'en', to: null } );
	expect( wholeOf( { ...form, domain: ' event ' } ) ).toEqual( { language: 'en', source: 'hub', do_not_translate: false, domain: 'event', note: 'A **hub**', renderings: [] } );
} );

test( 'when a language is looked at, its translations come up as copies, or a row to write in', () => {
	const rows = rowsOf( hub, 'pl' );
	rows.targets[ 0 ]!.text = 'węzeł';
	expect( hub.renderings[ 0 ]!.targets[ 0 ]!.text ).toBe( 'hub' );
	expect( rowsOf( hub, 'cs' ) ).toEqual( { targets: [ { text: '', status: 'preferred' } ], isReviewed: false } );
} );

test( 'empty rows are dropped, a translation stands once, and nothing at all is not reviewed', () => {
	const form = formOf( { was: null, source: ' wiki day ', from: 'en', to: 'pl' } );
	form.renderings = {
		pl: { targets: [ { text: ' dzień wiki ', status: 'preferred' }, { text: '', status: 'preferred' }, { text: 'dzień wiki', status: 'admitted' } ], isReviewed: true },
		cs: { targets: [ { text: ' ', status: 'preferred' } ], isReviewed: true }
	};
	expect( wholeOf( form ) ).toMatchObject( { source: 'wiki day', renderings: [
		{ language: 'pl', targets: [ { text: 'dzień wiki', status: 'admitted' } ], is_reviewed: true }, { language: 'cs', targets: [], is_reviewed: false }
	] } );
} );

test( 'a term that was removed can be put back as it was', () => {
	expect( wholeAgain( hub ) ).toEqual( {
		language: 'en', source: 'hub', do_not_translate: false, domain: 'organisation', note: 'A **hub**',
		renderings: [ { language: 'pl', targets: hub.renderings[ 0 ]!.targets, is_reviewed: false } ]
	} );
} );
