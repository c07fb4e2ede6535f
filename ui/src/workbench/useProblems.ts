/** What is wrong with the text: checked when the keys rest, gone through one by one, mended or let pass. */
import { computed, ref, watch, type Ref } from 'vue';
import { commands, type Place, type Problem } from '../bridge';
import type { Underline } from './marks';
import { useLater } from './panes/useLater';

interface Checked {
	key: string;
	text: string;
	problems: Problem[];
}

const GRAVITY = { block: 0, warn: 1, hint: 2 } as const;

export function useProblems( place: Ref<Place | null>, text: Ref<string> ) {
	const answer = useLater<Checked>( () => place.value?.key, text, async () => {
		const [ where, typed ] = [ place.value, text.value ];
		const problems = where && typed.trim() ? await commands.check( where, typed ) : [];
		return { key: where?.key ?? '', text: typed, problems };
	} );
	const all = computed( () => ( answer.data.value?.problems ?? [] ).toSorted( ( a, b ) => GRAVITY[ a.level ] - GRAVITY[ b.level ] || a.from - b.from ) );
	const open = computed( () => all.value.filter( ( { ignored } ) => !ignored ) );
	const ignored = computed( () => all.value.filter( ( problem ) => problem.ignored ) );
	const underlines = computed<{ text: string; places: Underline[] } | null>( () => answer.data.value && ( {
		text: answer.data.value.text, places: open.value.map( ( { from, to, level, message } ) => ( { from, to, level, title: message } ) )
	} ) );

	/** The one that "next problem" leads through, and that the keys mend or let pass. */
	const at = ref( -1 );
	watch( () => place.value?.key, () => {
		at.value = -1;
	} );
	const current = computed( () => open.value[ Math.min( at.value, open.value.length - 1 ) ] ?? null );

	/** Goes on to the next problem, round and round. */
	function next(): Problem | null {
		at.value = open.value.length ? ( at.value + 1 ) % open.value.length : -1;
		return current.value;
	}

	/** Whether the text that was checked is the present one, so that places hold. */
	const isFresh = () => answer.data.value?.text === text.value && answer.data.value.key === place.value?.key;

	/** The problem as it is in the present text, which is checked first where need be; null where it is gone. */
	async function fresh( problem: Problem ): Promise<Problem | null> {
		if ( isFresh() ) {
			return problem;
		}
		await answer.reload();
		const same = open.value.filter( ( { check, fingerprint } ) => check === problem.check && fingerprint === problem.fingerprint );
		const nearest = same.toSorted( ( a, b ) => Math.abs( a.from - problem.from ) - Math.abs( b.from - problem.from ) );
		return isFresh() ? nearest[ 0 ] ?? null : null;
	}

	/** Asks something that answers the problems as they stand then. */
	async function ask( question: ( where: Place, typed: string ) => Promise<Problem[]> ): Promise<void> {
		const [ where, typed ] = [ place.value, text.value ];
		if ( where ) {
			const problems = await question( where, typed );
			answer.data.value = { key: where.key, text: typed, problems };
		}
	}

	return {
		...answer, open, ignored, underlines, current, next, fresh,
		nBlocks: computed( () => open.value.filter( ( { level } ) => level === 'block' ).length ),
		ignore: ( problem: Problem, why: string ) => ask( ( where, typed ) => commands.ignoreProblem( where, typed, problem.check, problem.fingerprint, why ) ),
		heed: ( problem: Problem ) => ask( ( where, typed ) => commands.heedProblem( where, typed, problem.check ) )
	};
}

export type Problems = ReturnType<typeof useProblems>;
