import { mount } from '@vue/test-utils';
import { expect, test } from 'vitest';
import SafeHtml from './SafeHtml';

test.each( [
	[ '<h3>Cel</h3><p>Dwadzieścia <strong>jednostek</strong></p>', '<h3>Cel</h3><p>Dwadzieścia <strong>jednostek</strong></p>' ],
	[ '<p onclick="x()">a</p>', '<p>a</p>' ],
	[ '<img src="https://example.org/x.png" onerror="x()">b', '<span></span>b' ],
	[ '<p>a<script>x()</script></p>', '<p>a</p>' ],
	[ '<a href="https://example.org">d</a>', '<span class="safe-html__link" title="https://example.org">d</span>' ],
	[ '<p><object data="x">e</object></p>', '<p><span>e</span></p>' ]
] )( '%s is shown as known elements only', ( html, shown ) => {
	expect( mount( SafeHtml, { props: { html } } ).element.innerHTML ).toBe( shown );
} );
