/** CodeMirror, set up for a translation: wrapping lines, markup as chips, problems underlined, the page's own keys and colours. */
import { history, redo, standardKeymap, undo, undoDepth } from '@codemirror/commands';
import { Annotation, Compartment, EditorState, type TransactionSpec } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import type { Chip, Insertable } from '../bridge';
import { chipExtension, setChips } from './chips';
import { setUnderlines, underlineField, type Underline } from './marks';

/** Marks a change that did not come from the keyboard, so that it is not saved again. */
const FROM_STORE = Annotation.define<boolean>();

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
	/** Puts markup where the cursor is: around what is selected, or whole, with the text to translate selected. */
	insertMarkup: ( markup: Insertable ) => void;
	/** Replaces everything, as one step that undo takes back. */
	replace: ( text: string ) => void;
	/** Replaces a piece, if it still is what it was. */
	fix: ( from: number, to: number, text: string ) => void;
	/** Puts the cursor at a place, and the place into sight. */
	goTo: ( from: number, to: number ) => void;
	/** One step back; false where the editor's own history ends. */
	undo: () => boolean;
	redo: () => boolean;
	label: ( attributes: Record<string, string> ) => void;
	/** Shows the markup of a text, if that is the present one. */
	chips: ( text: string, chips: readonly Chip[] ) => void;
	underline: ( text: string, places: readonly Underline[] ) => void;
	/** Takes over whether markup is plain text. */
	refresh: () => void;
}

/** Makes an editor. `onChange` is told each text that the user brought about, and whether undo did. */
export function createEditor( parent: HTMLElement, isPlain: () => boolean, onChange: ( text: string, isUndone: boolean ) => void ): Editor {
	const attributes = new Compartment();
	const chips = chipExtension( isPlain );
	let current: Record<string, string> = {};
	const stateOf = ( doc: string ) => EditorState.create( {
		doc,
		extensions: [
			history(), drawSelection(), chips.extension(), underlineField, look, EditorView.lineWrapping, EditorView.perLineTextDirection.of( false ),
			EditorView.cspNonce.of( nonce() ), keymap.of( standardKeymap ),
			attributes.of( EditorView.contentAttributes.of( current ) ),
			EditorView.updateListener.of( ( { docChanged, state, transactions } ) => {
				if ( docChanged && !transactions.some( ( transaction ) => transaction.annotation( FROM_STORE ) ) ) {
					onChange( state.doc.toString(), transactions.some( ( transaction ) => transaction.isUserEvent( 'undo' ) ) );
				}
			} )
		]
	} );
	const view = new EditorView( { parent, state: stateOf( '' ) } );
	const text = () => view.state.doc.toString();
	const all = () => ( { from: 0, to: view.state.doc.length } );
	const dispatch = ( ...specs: TransactionSpec[] ) => view.dispatch( ...specs );
	return {
		view,
		show( shown, isStep = false ) {
			if ( shown === text() ) {
				return;
			}
			if ( isStep ) {
				dispatch( { changes: { ...all(), insert: shown }, selection: { anchor: shown.length }, annotations: FROM_STORE.of( true ) } );
			} else {
				view.setState( stateOf( shown ) );
				dispatch( { selection: { anchor: view.state.doc.length } } );
			}
		},
		insert( inserted ) {
			dispatch( view.state.replaceSelection( inserted ), { scrollIntoView: true } );
		},
		insertMarkup( { text: whole, inner_from: from, inner_to: to } ) {
			const { from: start, to: end } = view.state.selection.main;
			const selected = view.state.sliceDoc( start, end );
			const inner = from === null || to === null ? null : { from, to };
			const wraps = inner !== null && selected !== '';
			const inserted = wraps ? whole.slice( 0, inner.from ) + selected + whole.slice( inner.to ) : whole;
			const selection = inner && !wraps ?
				{ anchor: start + inner.from, head: start + inner.to } :
				{ anchor: start + inserted.length };
			dispatch( { changes: { from: start, to: end, insert: inserted }, selection, scrollIntoView: true } );
		},
		replace( inserted ) {
			dispatch( { changes: { ...all(), insert: inserted }, selection: { anchor: inserted.length } } );
		},
		fix( from, to, inserted ) {
			if ( to <= view.state.doc.length ) {
				dispatch( { changes: { from, to, insert: inserted }, selection: { anchor: from + inserted.length }, scrollIntoView: true } );
			}
		},
		goTo( from, to ) {
			const last = view.state.doc.length;
			dispatch( { selection: { anchor: Math.min( from, last ), head: Math.min( to, last ) }, scrollIntoView: true } );
			view.focus();
		},
		undo: () => undoDepth( view.state ) > 0 && undo( view ),
		redo: () => redo( view ),
		label( given ) {
			current = given;
			dispatch( { effects: attributes.reconfigure( EditorView.contentAttributes.of( current ) ) } );
		},
		chips( read, found ) {
			if ( read === text() ) {
				dispatch( { effects: setChips.of( found ) } );
			}
		},
		underline( read, places ) {
			if ( read === text() ) {
				dispatch( { effects: setUnderlines.of( places ) } );
			}
		},
		refresh() {
			dispatch( { effects: chips.refresh() } );
		}
	};
}
