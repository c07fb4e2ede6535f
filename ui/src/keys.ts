/**
 * Every shortcut, and how a key press becomes one on any keyboard layout.
 *
 * Nothing is bound on Ctrl+Alt, which is AltGr on most layouts of the region. Digits go by the physical key, because
 * Czech and Slovak rows give letters there. Letters go by the character where it is a Latin one, because many layouts swap
 * Y and Z, and by the physical key where it is not (Cyrillic, Greek, Georgian, Armenian). Plain Enter stays a new line.
 */

export const ACTIONS = [
	'done-next', 'still-valid', 'next-unit', 'previous-unit', 'next-unfinished', 'previous-unfinished',
	'copy-source', 'insert-markup', 'undo', 'redo', 'show-keys',
	'go-library', 'go-workbench', 'go-sprint', 'go-outbox'
] as const;
export type Action = typeof ACTIONS[ number ];

/** The default strokes of each action. The first is the one that is shown. */
export const DEFAULTS: Record<Action, readonly string[]> = {
	'done-next': [ 'Ctrl+Enter' ],
	'still-valid': [ 'Ctrl+Shift+Enter' ],
	'next-unit': [ 'Ctrl+ArrowDown', 'Alt+ArrowDown' ],
	'previous-unit': [ 'Ctrl+ArrowUp', 'Alt+ArrowUp' ],
	'next-unfinished': [ 'Ctrl+Shift+ArrowDown' ],
	'previous-unfinished': [ 'Ctrl+Shift+ArrowUp' ],
	'copy-source': [ 'Ctrl+B' ],
	'insert-markup': [ 'Ctrl+T' ],
	undo: [ 'Ctrl+Z' ],
	redo: [ 'Ctrl+Y', 'Ctrl+Shift+Z' ],
	'show-keys': [ 'F1' ],
	'go-library': [ 'Ctrl+1' ],
	'go-workbench': [ 'Ctrl+2' ],
	'go-sprint': [ 'Ctrl+3' ],
	'go-outbox': [ 'Ctrl+4' ]
};

const IS_MAC = /mac/i.test( navigator.platform );

/** What of a key press counts. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'> & {
	getModifierState?: ( name: string ) => boolean;
};

/** The stroke that a key press is, such as `Ctrl+Shift+Z`; null for what is never a shortcut. */
export function strokeOf( press: Press, isMac = IS_MAC ): string | null {
	const ctrl = isMac ? press.metaKey : press.ctrlKey;
	const isAltGr = press.getModifierState?.( 'AltGraph' ) || ctrl && press.altKey;
	const name = nameOf( press );
	if ( press.isComposing || isAltGr || !name ) {
		return null;
	}
	return [ ctrl && 'Ctrl', press.altKey && 'Alt', press.shiftKey && 'Shift', name ].filter( Boolean ).join( '+' );
}

function nameOf( { key, code }: Press ): string | null {
	const digit = /^(?:Digit|Numpad)(\d)$/.exec( code );
	if ( digit ) {
		return digit[ 1 ]!;
	}
	if ( key.length > 1 ) {
		return [ 'Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Unidentified' ].includes( key ) ? null : key;
	}
	if ( /^[a-z]$/i.test( key ) ) {
		return key.toUpperCase();
	}
	// A Latin letter with a mark, as in a Polish or Czech layout, is not the letter that is printed beside it.
	if ( /\p{Script=Latin}/u.test( key ) ) {
		return key.toUpperCase();
	}
	return /^Key([A-Z])$/.exec( code )?.[ 1 ] ?? key;
}

/** The action that a key press asks for. */
export function actionOf( press: Press, bindings = DEFAULTS, isMac = IS_MAC ): Action | null {
	const stroke = strokeOf( press, isMac );
	return stroke === null ? null : ACTIONS.find( ( action ) => bindings[ action ].includes( stroke ) ) ?? null;
}

/** How a stroke is shown: `Ctrl+↓`, on a Mac `⌘↓`. */
export function shownStroke( action: Action, bindings = DEFAULTS, isMac = IS_MAC ): string {
	const parts = ( bindings[ action ][ 0 ] ?? '' ).split( '+' ).map( ( part ) => ( { ArrowDown: '↓', ArrowUp: '↑' } )[ part ] ?? part );
	const mac: Record<string, string> = { Ctrl: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩' };
	return isMac ? parts.map( ( part ) => mac[ part ] ?? part ).join( '' ) : parts.join( '+' );
}
