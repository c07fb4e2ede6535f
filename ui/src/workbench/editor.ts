/** CodeMirror, set up for a translation: wrapping lines, markup set off, the page's own keys and colours. */
import { history, redo, standardKeymap, undo, undoDepth } from '@codemirror/commands';
import { Annotation, Compartment, EditorState, RangeSetBuilder } from '@codemirror/state';
import {
	Decoration, drawSelection, EditorView, keymap, ViewPlugin, type DecorationSet, type ViewUpdate
} from '@codemirror/view';
import { piecesOf } from '../shared/markup';

/** Marks a change that did not come from the keyboard, so that it is not saved again. */
const FROM_STORE = Annotation.define<boolean>();

function decorate( view: EditorView ): DecorationSet {
	const marks = new RangeSetBuilder<Decoration>();
	for ( const { kind, text, from } of piecesOf( view.state.doc.toString() ) ) {
		if ( kind !== 'text' ) {
			marks.add( from, from + text.length, Decoration.mark( { class: `markup markup--${ kind }` } ) );
		}
	}
	return marks.finish();
}

const markup = ViewPlugin.fromClass( class {
	public decorations: DecorationSet;

	public constructor( view: EditorView ) {
		this.decorations = decorate( view );
	}

	public update( { docChanged, view }: ViewUpdate ): void {
		if ( docChanged ) {
			this.decorations = decorate( view );
		}
	}
}, { decorations: ( plugin ) => plugin.decorations } );

const look = EditorView.theme( {
	'&': { font: 'inherit', color: 'inherit', minHeight: 'var( --size-600 )' },
	'&.cm-focused': { outline: 'none' },
	'.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit' },
	'.cm-content': { padding: 'var( --spacing-75 )', caretColor: 'var( --color-base )' },
	'.cm-line': { padding: '0' },
	'.cm-cursor': { borderLeftColor: 'var( --color-base )', borderLeftWidth: 'var( --border-width-thick )' },
	'&.cm-focused .cm-selectionBackground, .cm-selectionBackground, .cm-content ::selection': {
		backgroundColor: 'var( --background-color-progressive-subtle--active ) !important'
	}
} );

/** The nonce that Tauri gave the page; without it the style sheet that CodeMirror adds would be refused. */
function nonce(): string {
	return document.querySelector<HTMLStyleElement>( '#nonce' )?.nonce ?? '';
}

export interface Editor {
	view: EditorView;
	/** Shows another text. It begins a new history unless it is a step of the present one. */
	show: ( text: string, isStep?: boolean ) => void;
	/** Puts a text where the cursor is, in place of what is selected. */
	insert: ( text: string ) => void;
	/** Replaces everything, as one step that undo takes back. */
	replace: ( text: string ) => void;
	/** One step back; false where the editor's own history ends. */
	undo: () => boolean;
	redo: () => boolean;
	label: ( attributes: Record<string, string> ) => void;
}

export function createEditor( parent: HTMLElement, onChange: ( text: string ) => void ): Editor {
	const attributes = new Compartment();
	let current: Record<string, string> = {};
	const stateOf = ( doc: string ) => EditorState.create( {
		doc,
		extensions: [
			history(), drawSelection(), markup, look, EditorView.lineWrapping, EditorView.perLineTextDirection.of( false ),
			EditorView.cspNonce.of( nonce() ), keymap.of( standardKeymap ),
			attributes.of( EditorView.contentAttributes.of( current ) ),
			EditorView.updateListener.of( ( { docChanged, state, transactions } ) => {
				if ( docChanged && !transactions.some( ( transaction ) => transaction.annotation( FROM_STORE ) ) ) {
					onChange( state.doc.toString() );
				}
			} )
		]
	} );
	const view = new EditorView( { parent, state: stateOf( '' ) } );
	const all = () => ( { from: 0, to: view.state.doc.length } );
	return {
		view,
		show( text, isStep = false ) {
			if ( text === view.state.doc.toString() ) {
				return;
			}
			if ( isStep ) {
				view.dispatch( { changes: { ...all(), insert: text }, selection: { anchor: text.length }, annotations: FROM_STORE.of( true ) } );
			} else {
				view.setState( stateOf( text ) );
				view.dispatch( { selection: { anchor: view.state.doc.length } } );
			}
		},
		insert( text ) {
			view.dispatch( view.state.replaceSelection( text ), { scrollIntoView: true } );
		},
		replace( text ) {
			view.dispatch( { changes: { ...all(), insert: text }, selection: { anchor: text.length } } );
		},
		undo: () => undoDepth( view.state ) > 0 && undo( view ),
		redo: () => redo( view ),
		label( given ) {
			current = given;
			view.dispatch( { effects: attributes.reconfigure( EditorView.contentAttributes.of( current ) ) } );
		}
	};
}
