import { expect, test } from 'vitest';
import type { FoundKind } from '../bridge';
import { parseRoute } from '../shared/route';
import { english, polish } from '../shared/testUnits';
import { addressOf, nameOf } from './spots';

const spot = { page: 'Help:Sprint kit', key: 'Help:Sprint_kit/12' };

test.each( [
	[ 'translation', polish, 'pl' ], [ 'draft', polish, 'pl' ], [ 'source', english, 'uk' ], [ 'title', english, 'uk' ]
] as const )( 'a %s leads to the workbench in the language %s', ( kind: FoundKind, language, tag ) => {
	expect( parseRoute( addressOf( spot, { kind, language }, 'uk' ) ) ).toMatchObject( { view: 'workbench', page: spot.page, language: tag, unit: spot.key } );
} );

test( 'a place is named by page and unit', () => {
	expect( nameOf( spot ) ).toBe( 'Help:Sprint kit · 12' );
	expect( nameOf( { page: 'Help', key: 'Help/Page_display_title' } ) ).toBe( 'Help · Page display title' );
	expect( nameOf( { page: 'Help', key: null } ) ).toBe( 'Help' );
} );
