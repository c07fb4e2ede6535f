/** What part of the board the user looks at; it stays while another view is open. */
import { reactive } from 'vue';
import { asCommandError, commands, type Board, type BoardWish } from '../bridge';

export const wish = reactive<BoardWish>( { collection: null, family: null, is_mine_only: false, is_by_name: false } );
let of: string | null = null;

/** Asks for the board of a wiki. Collections are a wiki's own: one of another wiki, or one that is gone, is wished no more. */
export async function askBoard( wiki: string ): Promise<Board> {
	if ( of !== wiki ) {
		of = wiki;
		wish.collection = null;
	}
	const wished = { ...wish };
	try {
		return await commands.board( wiki, wished );
	} catch ( thrown ) {
		if ( !wished.collection || asCommandError( thrown ).code !== 'not-found' ) {
			throw thrown;
		}
		wish.collection = wish.collection === wished.collection ? null : wish.collection;
		return commands.board( wiki, { ...wish } );
	}
}
