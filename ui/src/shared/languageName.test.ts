import { afterEach, expect, test } from 'vitest';
import { speak } from '../l10n';
import { nameHere, ownName } from './languageName';
import { polish } from './testUnits';

afterEach( () => speak( 'en' ) );

test( 'a language goes by its own name, and by the one that the reader knows', async () => {
	expect( ownName( polish ) ).toBe( 'polski' );
	expect( nameHere( polish ) ).toEqual( { text: 'Polish', lang: 'en' } );
	await speak( 'uk' );
	expect( nameHere( polish ) ).toEqual( { text: 'польська', lang: 'uk' } );
} );

test( 'where the interface has no name for it, English has', async () => {
	await speak( 'uk' );
	expect( nameHere( { tag: 'x-nowhere', autonym: 'x', english: 'Nowhereish', dir: 'ltr' } ) ).toEqual( { text: 'Nowhereish', lang: 'en' } );
} );
