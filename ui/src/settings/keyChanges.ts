/** What the user changes about the shortcuts. */
import { ACTIONS, DEFAULTS, withChanges, type Action, type Bindings } from '../keys';

type Changes = Readonly<Record<string, readonly string[] | undefined>>;

/** The action that has a stroke already, other than the one it is wanted for. */
export function holderOf( bindings: Bindings, stroke: string, wantedFor: Action ): Action | null {
	return ACTIONS.find( ( action ) => action !== wantedFor && bindings[ action ].includes( stroke ) ) ?? null;
}

/** The changes with a stroke given to an action and taken from any other; null gives the action its defaults back. */
export function changed( changes: Changes, action: Action, stroke: string | null ): Record<string, string[]> {
	const known = withChanges( changes );
	const next = Object.fromEntries( ACTIONS.map( ( one ) => [ one, known[ one ].filter( ( its ) => its !== stroke ) ] ) ) as Record<Action, string[]>;
	next[ action ] = stroke === null ? [ ...DEFAULTS[ action ] ] : [ stroke ];
	const isDefault = ( one: Action ) => next[ one ].join() === DEFAULTS[ one ].join();
	return Object.fromEntries( ACTIONS.filter( ( one ) => !isDefault( one ) ).map( ( one ) => [ one, next[ one ] ] ) );
}

/** Whether anything differs from the defaults. */
export function isChanged( changes: Changes ): boolean {
	return Object.keys( changes ).length > 0;
}
