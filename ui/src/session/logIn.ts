/** What the login dialog collects, and what it sends. */
import type { Credentials } from '../bridge';

export const METHODS = [ 'token', 'bot-password', 'account' ] as const;
export type Method = typeof METHODS[ number ];

export interface LogInForm {
	method: Method;
	token: string;
	user: string;
	password: string;
	code: string;
}

export function emptyForm(): LogInForm {
	return { method: 'bot-password', token: '', user: '', password: '', code: '' };
}

/** Whether everything that the method needs is there. */
export function isComplete( form: LogInForm, asksForCode: boolean ): boolean {
	const has = ( text: string ) => text.trim() !== '';
	return form.method === 'token' ? has( form.token ) : has( form.user ) && has( form.password ) && ( !asksForCode || has( form.code ) );
}

/** What is sent. Passwords go as typed; names and codes lose the space that pasting leaves around them. */
export function credentialsOf( form: LogInForm ): Credentials {
	switch ( form.method ) {
		case 'token': return { kind: 'token', token: form.token.trim() };
		case 'bot-password': return { kind: 'bot-password', user: form.user.trim(), password: form.password };
		case 'account': return { kind: 'account', user: form.user.trim(), password: form.password, one_time_code: form.code.trim() || null };
	}
}
