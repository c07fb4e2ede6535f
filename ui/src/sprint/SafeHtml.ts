/**
 * Shows HTML that Rust has made safe, rebuilt from the few elements that a brief may hold.
 *
 * Nothing of the text becomes HTML here: it is parsed into a document that runs nothing, and each known element is made anew.
 * Links show their address and open nothing by themselves.
 */
import { defineComponent, h, type VNodeChild } from 'vue';

const KNOWN = new Set( [
	'p', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'pre', 'blockquote', 'br', 'hr', 'del', 'table', 'thead', 'tbody', 'tr', 'th', 'td'
] );

function build( node: Node ): VNodeChild {
	if ( node.nodeType === Node.TEXT_NODE ) {
		return node.textContent;
	}
	if ( !( node instanceof Element ) ) {
		return '';
	}
	const name = node.tagName.toLowerCase();
	const children = [ ...node.childNodes ].map( build );
	if ( name === 'a' ) {
		const address = node.getAttribute( 'href' ) ?? '';
		return h( 'span', { class: 'safe-html__link', title: address }, children );
	}
	if ( name === 'script' || name === 'style' ) {
		return '';
	}
	return KNOWN.has( name ) ? h( name, children ) : h( 'span', children );
}

export default defineComponent( {
	props: { html: { type: String, required: true } },
	setup: ( props ) => () => {
		const { body } = new DOMParser().parseFromString( props.html, 'text/html' );
		return h( 'div', { class: 'safe-html', dir: 'auto' }, [ ...body.childNodes ].map( build ) );
	}
} );
