/** What part of the board the user looks at; it stays while another view is open. */
import { reactive } from 'vue';
import type { BoardWish } from '../bridge';

export const wish = reactive<BoardWish>( { collection: null, family: null, is_mine_only: false, is_by_name: false } );
