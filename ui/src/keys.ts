/**
 * Every action, its shortcuts, and how a key press becomes one on any keyboard layout.
 *
 * Nothing is bound on Ctrl+Alt, which is AltGr on most layouts of the region. Digits go by the physical key, because
 * Czech and Slovak rows give letters there. Letters go by the character where it is a Latin one, because many layouts swap
 * Y and Z, and by the physical key where it is not (Cyrillic, Greek, Georgian, Armenian). Plain Enter stays a new line.
 */
import { computed } from 'vue';
import { usePreferences } from './shared/preferences';

/** The default strokes of each action, by what it is about. The first is the one that is shown; `#` is any digit from 1 to 9. */
const TABLE = {
	unit: {
		'done-next': [ 'Ctrl+Enter' ],
		'still-valid': [ 'Ctrl+Shift+Enter' ],
		'next-unit': [ 'Ctrl+ArrowDown', 'Alt+ArrowDown' ],
		'previous-unit': [ 'Ctrl+ArrowUp', 'Alt+ArrowUp' ],
		'next-unfinished': [ 'Ctrl+Shift+ArrowDown' ],
		'previous-unfinished': [ 'Ctrl+Shift+ArrowUp' ],
		'discard-draft': []
	},
	text: {
		'copy-source': [ 'Ctrl+B' ],
		'insert-markup': [ 'Ctrl+T' ],
		'choose-markup': [ 'Ctrl+Shift+T' ],
		'plain-text': [ 'Ctrl+Shift+M' ],
		undo: [ 'Ctrl+Z' ],
		redo: [ 'Ctrl+Y', 'Ctrl+Shift+Z' ]
	},
	help: {
		'use-match': [ 'Alt+#' ],
		'insert-match': [ 'Alt+Shift+#' ],
		'use-machine': [ 'Ctrl+M' ],
		'insert-term': [ 'Ctrl+E' ],
		'add-term': [ 'Ctrl+Shift+G' ],
		'next-problem': [ 'F8' ],
		'fix-problem': [ 'Shift+F8' ],
		'ignore-problem': [ 'Ctrl+F8' ],
		'next-region': [ 'F6' ],
		'previous-region': [ 'Shift+F6' ],
		'show-list': [ 'Ctrl+Shift+L' ]
	},
	window: {
		palette: [ 'Ctrl+K' ],
		'search-all': [ 'Ctrl+Shift+F' ],
		'show-keys': [ 'F1', '?', 'Shift+?' ],
		'go-start': [ 'Ctrl+0' ],
		'go-library': [ 'Ctrl+1' ],
		'go-workbench': [ 'Ctrl+2' ],
		'go-sprint': [ 'Ctrl+3' ],
		'go-outbox': [ 'Ctrl+4' ],
		'go-board': [ 'Ctrl+5' ],
		'go-review': [ 'Ctrl+6' ],
		'go-glossary': [ 'Ctrl+8' ],
		'go-memory': [ 'Ctrl+9' ],
		'go-settings': [ 'Ctrl+,' ],
		'change-theme': [],
		'export-page': [],
		'import-file': []
	}
} as const satisfies Record<string, Record<string, readonly string[]>>;

export type Group = keyof typeof TABLE;
export type Action = { [ G in Group ]: keyof typeof TABLE[ G ] }[ Group ];
export type Bindings = Record<Action, readonly string[]>;

export const GROUPS = Object.keys( TABLE ) as Group[];
export const actionsOf = ( group: Group ): Action[] => Object.keys( TABLE[ group ] ) as Action[];
export const ACTIONS: Action[] = GROUPS.flatMap( actionsOf );
export const DEFAULTS: Bindings = Object.assign( {}, ...Object.values( TABLE ) );

const IS_MAC = /mac/i.test( navigator.platform );
const { preferences } = usePreferences();

/** The strokes as the user has them. */
export const bindings = computed<Bindings>( () => withChanges( preferences.keys ) );

/** The defaults with the user's changes. What is not an action of ours is left out. */
export function withChanges( changes: Readonly<Record<string, readonly string[] | undefined>> ): Bindings {
	return Object.fromEntries( ACTIONS.map( ( action ) => [ action, changes[ action ] ?? DEFAULTS[ action ] ] ) ) as Bindings;
}

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
		return [ 'Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Unidentified' ].includes( key ) ? null : key;
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

/** The digit from 1 to 9 that a key press is by the physical key. */
export function digitOf( { code }: Pick<Press, 'code'> ): number | undefined {
	const digit = /^(?:Digit|Numpad)([1-9])$/.exec( code )?.[ 1 ];
	return digit ? Number( digit ) : undefined;
}

/** The action that a key press asks for. */
export function actionOf( press: Press, known: Bindings = bindings.value, isMac = IS_MAC ): Action | null {
	const stroke = strokeOf( press, isMac );
	if ( stroke === null ) {
		return null;
	}
	const anyDigit = stroke.replace( /\+[1-9]$/, '+#' );
	return ACTIONS.find( ( action ) => known[ action ].includes( stroke ) ) ??
		ACTIONS.find( ( action ) => known[ action ].includes( anyDigit ) ) ?? null;
}

/** Whether a key press types something where text is being typed, so that it can't be a shortcut there. */
export function isTyping( press: Press, target: EventTarget | null ): boolean {
	const isField = target instanceof HTMLElement && ( target.isContentEditable || target.matches( 'input, textarea, select' ) );
	return isField && press.key.length === 1 && !press.ctrlKey && !press.altKey && !press.metaKey;
}

/** Why a stroke can't be bound; null if it can. Another action's stroke is no reason: the user is asked about that. */
export function reasonAgainst( stroke: string ): 'ctrl-alt' | 'plain' | null {
	if ( /Ctrl.*Alt|Alt.*Ctrl/.test( stroke ) ) {
		return 'ctrl-alt';
	}
	const isFunctionKey = /(^|\+)F\d+$/.test( stroke );
	return isFunctionKey || /^(Ctrl|Alt)\+/.test( stroke ) ? null : 'plain';
}

const SHOWN: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', '#': '1…9' };
const ON_MAC: Record<string, string> = { Ctrl: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩' };

/** A stroke for reading: `Ctrl+↓`, on a Mac `⌘↓`. */
export function shown( stroke: string, isMac = IS_MAC ): string {
	const parts = stroke.split( '+' ).map( ( part ) => SHOWN[ part ] ?? part );
	return isMac ? parts.map( ( part ) => ON_MAC[ part ] ?? part ).join( '' ) : parts.join( '+' );
}

/** How the first stroke of an action is shown; empty where it has none. */
export function shownStroke( action: Action, known: Bindings = bindings.value, isMac = IS_MAC ): string {
	return shown( known[ action ][ 0 ] ?? '', isMac );
}
