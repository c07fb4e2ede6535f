/** Problems in the editor: underlined where they stand, moving along with what is typed until the text is checked again. */
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

export interface Underline {
	from: number;
	to: number;
	level: string;
	/** What the pointer is told. */
	title: string;
}

export const setUnderlines = StateEffect.define<readonly Underline[]>();

export const underlineField = StateField.define<DecorationSet>( {
	create: () => Decoration.none,
	update( marks, transaction ) {
		for ( const effect of transaction.effects ) {
			if ( effect.is( setUnderlines ) ) {
				const inside = effect.value.filter( ( { from, to } ) => from < to && to <= transaction.state.doc.length );
				return Decoration.set( inside.map( ( { from, to, level, title } ) => (
					Decoration.mark( { class: `problem problem--${ level }`, attributes: { title } } ).range( from, to )
				) ), true );
			}
		}
		return marks.map( transaction.changes );
	},
	provide: ( field ) => EditorView.decorations.from( field )
} );
