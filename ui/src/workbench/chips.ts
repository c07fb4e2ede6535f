/**
 * Markup in the editor as chips: the cursor steps over them, and they are deleted as a whole.
 *
 * Chips of one construct go together: who deletes the beginning of a link has its end deleted too, and keeps the label.
 * Rust says where they are; until it has read a new text, they move along with what is typed.
 */
import { Compartment, EditorState, RangeSet, StateEffect, StateField, type ChangeSpec, type Extension, type TransactionSpec } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { Chip } from '../bridge';

export const setChips = StateEffect.define<readonly Chip[]>();

export const chipField = StateField.define<DecorationSet>( {
	create: () => Decoration.none,
	update( chips, transaction ) {
		for ( const effect of transaction.effects ) {
			if ( effect.is( setChips ) ) {
				return decorate( effect.value, transaction.state.doc.length );
			}
		}
		return chips.map( transaction.changes );
	},
	provide: ( field ) => EditorView.decorations.from( field )
} );

function decorate( chips: readonly Chip[], length: number ): DecorationSet {
	const inside = chips.filter( ( { from, to } ) => from < to && to <= length );
	return Decoration.set( inside.map( ( { from, to, kind, group } ) => (
		Decoration.mark( { class: `markup markup--${ kind }`, group } ).range( from, to )
	) ) );
}

interface Place {
	from: number;
	to: number;
}

/** What else goes when these places are deleted: the rest of each chip that is touched, and the others of its group. */
export function alsoDeleted( chips: readonly ( Place & { group: number } )[], deleted: readonly Place[] ): Place[] {
	const touches = ( chip: Place ) => deleted.some( ( { from, to } ) => from < chip.to && to > chip.from );
	const groups = new Set( chips.filter( touches ).map( ( { group } ) => group ) );
	const isGone = ( chip: Place ) => deleted.some( ( { from, to } ) => from <= chip.from && to >= chip.to );
	return chips.filter( ( chip ) => groups.has( chip.group ) && !isGone( chip ) ).map( ( { from, to } ) => ( { from, to } ) );
}

const keepWhole = EditorState.transactionFilter.of( ( transaction ) => {
	const isByUser = transaction.isUserEvent( 'delete' ) || transaction.isUserEvent( 'input' );
	if ( !transaction.docChanged || !isByUser ) {
		return transaction;
	}
	const deleted: Place[] = [];
	transaction.changes.iterChangedRanges( ( from, to ) => to > from && deleted.push( { from, to } ) );
	const chips: ( Place & { group: number } )[] = [];
	transaction.startState.field( chipField ).between( 0, transaction.startState.doc.length, ( from, to, { spec } ) => {
		chips.push( { from, to, group: spec.group as number } );
	} );
	const changes: ChangeSpec = deleted.length ? alsoDeleted( chips, deleted ) : [];
	return changes.length ? [ transaction, { changes } satisfies TransactionSpec ] : transaction;
} );

const whole: Extension = [
	keepWhole,
	EditorView.atomicRanges.of( ( view ) => view.state.field( chipField, false ) ?? RangeSet.empty ),
	EditorView.editorAttributes.of( { class: 'has-chips' } )
];

/** Chips, or with `isPlain` the same markup as text like any other, only in its colour. */
export function chipExtension( isPlain: () => boolean ) {
	const protection = new Compartment();
	return {
		extension: () => [ chipField, protection.of( isPlain() ? [] : whole ) ],
		/** Takes a change of `isPlain` over. */
		refresh: () => protection.reconfigure( isPlain() ? [] : whole )
	};
}
