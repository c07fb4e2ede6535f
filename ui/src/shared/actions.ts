/**
 * What can be done right now. The window and its views say which actions they take; keys and the command palette find them
 * here. Where several take an action, the one that came last does it.
 */
import { computed, onBeforeUnmount, onMounted, shallowReactive } from 'vue';
import { actionOf, ACTIONS, digitOf, isTyping, type Action } from '../keys';

/** Does an action; `digit` is given for those that are done by number. Answers false where there is nothing to do now. */
export type Handler = ( digit?: number ) => unknown;
export type Handlers = Partial<Record<Action, Handler>>;

const offers = shallowReactive<Handlers[]>( [] );

/** Takes these actions while the component is there. */
export function useActions( handlers: Handlers ): void {
	onMounted( () => offers.push( handlers ) );
	onBeforeUnmount( () => offers.splice( offers.indexOf( handlers ), 1 ) );
}

function handlerOf( action: Action ): Handler | undefined {
	return offers.findLast( ( handlers ) => handlers[ action ] )?.[ action ];
}

/** The actions that somebody takes now. */
export const available = computed( () => ACTIONS.filter( ( action ) => handlerOf( action ) ) );

/** Does an action, if somebody takes it. */
export function act( action: Action, digit?: number ): boolean {
	const handler = handlerOf( action );
	handler?.( digit );
	return handler !== undefined;
}

/** What a field undoes by itself. */
const OF_FIELDS: readonly Action[] = [ 'undo', 'redo' ];

/** Whether a dialog is open; one that is fading away is not. */
function isDialogOpen(): boolean {
	return [ ...document.querySelectorAll( '.cdx-dialog' ) ].some( ( dialog ) => !dialog.closest( '.cdx-dialog-fade-leave-active' ) );
}

/** Does what a key press asks for. Behind an open dialog nothing is done. */
export function onKey( event: KeyboardEvent ): void {
	const action = actionOf( event );
	const target = event.target instanceof Element ? event.target : null;
	const isField = target?.matches( 'input, textarea' ) ?? false;
	if ( !action || isTyping( event, target ) || isField && OF_FIELDS.includes( action ) || isDialogOpen() ) {
		return;
	}
	if ( act( action, digitOf( event ) ) ) {
		event.preventDefault();
		event.stopPropagation();
	}
}
