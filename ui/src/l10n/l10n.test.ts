import { afterEach, expect, test } from 'vitest';
import { speak, useL10n, useLocale } from '.';
import { readLocale } from './locales';

const t = useL10n();
afterEach( () => speak( 'en' ) );

test( 'what was said in one language is said in another from now on', async () => {
	expect( t( 'app-library' ) ).toBe( 'Library' );
	await speak( 'uk' );
	expect( t( 'app-library' ) ).toMatch( /^\p{Script=Cyrillic}+$/u );
	expect( document.documentElement.lang ).toBe( 'uk' );
} );

test( 'a language that does not exist is English', async () => {
	await speak( 'tlh' );
	expect( t( 'app-library' ) ).toBe( 'Library' );
} );

test( 'numbers pick the plurals of the language, also of one with a variant or a script', async () => {
	for ( const tag of [ 'pl', 'be-tarask', 'sr-Latn' ] ) {
		await speak( tag );
		const words = [ 1, 2, 5 ].map( ( n ) => t( 'workbench-words', { n } ).replace( /[\d\u2068\u2069]/g, '' ) );
		expect( new Set( words ).size, `${ tag }: ${ words }` ).toBeGreaterThan( 1 );
	}
} );

test( 'only a locale whose heads all say so is reviewed', async () => {
	expect( ( await readLocale( 'en' ) ).isReviewed ).toBe( true );
	expect( ( await readLocale( 'pl' ) ).isReviewed ).toBe( false );
} );

test( 'the pseudo-locales lengthen and turn what is said, and leave what is put in alone', async () => {
	await speak( 'en-XA' );
	expect( t( 'app-library' ) ).toBe( '[Ļįbřářÿ···]'.replace( 'Ļ', 'L' ) );
	expect( t( 'languages-drop', { language: 'ქართული' } ) ).toContain( 'ქართული' );
	await speak( 'ar-XB' );
	expect( t( 'app-library' ) ).toBe( '\u202ELibrary\u202C' );
	expect( document.documentElement.dir ).toBe( 'rtl' );
	expect( useLocale().locale.value.dir ).toBe( 'rtl' );
} );
