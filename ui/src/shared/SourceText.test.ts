import { mount } from '@vue/test-utils';
import { expect, test } from 'vitest';
import SourceText from './SourceText.vue';
import { english } from './testUnits';

test( 'the text stands there letter by letter, also around markup', () => {
	const text = 'See [[A|the page]] and\n$1 too.';
	const chips = [ { kind: 'link', from: 4, to: 8, group: 0 }, { kind: 'link', from: 16, to: 18, group: 0 }, { kind: 'variable', from: 23, to: 25, group: 1 } ] as const;
	const { element } = mount( SourceText, { props: { text, language: english, chips } } );
	expect( element.textContent ).toBe( text );
	expect( [ ...element.querySelectorAll( '.markup' ) ].map( ( { textContent } ) => textContent ) ).toEqual( [ '[[A|', ']]', '$1' ] );
} );
