/** Locales made from English, to find what is cut off and what does not turn. Only the environment can ask for them. */

/** Letters that can still be read, and that no font of Latin letters alone has. */
const ACCENTED: Record<string, string> = { a: 'á', c: 'ć', e: 'ė', i: 'į', n: 'ñ', o: 'ő', r: 'ř', s: 'š', u: 'ů', y: 'ÿ', A: 'Å', E: 'Ę', O: 'Ø', S: 'Ș', T: 'Ť', U: 'Ű' };

/** A third longer, as German and Hungarian often are, and between brackets, so that one sees where it ends. */
function longer( text: string ): string {
	const accented = text.replace( /[a-zA-Z]/g, ( letter ) => ACCENTED[ letter ] ?? letter );
	const letters = text.match( /\p{L}/gu )?.length ?? 0;
	return letters ? `[${ accented }${ '·'.repeat( Math.ceil( letters / 3 ) ) }]` : text;
}

/** From right to left, letter by letter, as if it were written in Arabic or Hebrew. */
function turned( text: string ): string {
	return /\p{L}/u.test( text ) ? `\u202E${ text }\u202C` : text;
}

export const PSEUDO: Record<string, { transform: ( text: string ) => string; dir: 'ltr' | 'rtl' }> = {
	'en-XA': { transform: longer, dir: 'ltr' },
	'ar-XB': { transform: turned, dir: 'rtl' }
};
