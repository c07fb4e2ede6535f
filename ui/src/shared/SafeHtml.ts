/**
 * Shows HTML that Rust has made safe, rebuilt from the few elements that a brief or a preview may hold.
 *
 * Nothing of the text becomes HTML here: it is parsed into a document that runs nothing, and each known element is made anew.
 * Links show their address and open nothing by themselves.
 */
import { defineComponent, h, type VNodeChild } from 'vue';

const KNOWN = new Set( [
	'p', 'div', 'span', 'b', 'i', 'u', 's', 'small', 'big', 'sub', 'sup', 'ins', 'cite', 'abbr', 'q', 'kbd', 'var', 'samp', 'dl', 'dt', 'dd', 'caption', 'section',
	'figure', 'figcaption', 'bdi', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'pre', 'blockquote', 'br', 'hr', 'del', 'table', 'thead', 'tbody', 'tr', 'th', 'td'
] );

/** Text in `title`, the language, and classes; those get a name of their own, so that none means anything elsewhere here. */
function attributesOf( element: Element ): Record<string, string> {
	const kept = [ 'title', 'lang', 'dir' ].flatMap( ( name ) => {
		const value = element.getAttribute( name );
		return value === null ? [] : [ [ name, value ] as const ];
	} );
	const classes = [ ...element.classList ].filter( ( name ) => /^[a-z-]+$/.test( name ) ).map( ( name ) => `safe-html__${ name }` );
	return Object.fromEntries( classes.length ? [ ...kept, [ 'class', classes.join( ' ' ) ] ] : kept );
}

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
	return h( KNOWN.has( name ) ? name : 'span', attributesOf( node ), children );
}

export default defineComponent( {
	props: { html: { type: String, required: true } },
	setup: ( props ) => () => {
		const { body } = new DOMParser().parseFromString( props.html, 'text/html' );
		return h( 'div', { class: 'safe-html', dir: 'auto' }, [ ...body.childNodes ].map( build ) );
	}
} );
