/** The markup of the source and of what is being typed, as Rust reads it. Typing never waits for it. */
import { onScopeDispose, shallowRef, watch, type Ref } from 'vue';
import { commands, type Chip, type Insertable, type Markup } from '../bridge';
import { stable } from '../shared/stable';

/** Milliseconds without a key after which it is worth asking: what is read anew is drawn anew, which keys would wait for. */
const REST_MS = 120;

export interface Read {
	/** The texts that were read: an answer about others says nothing of the present ones. */
	source: string;
	target: string;
	markup: Markup;
}

/** What was read, in parts: most of it stays the same as one types. */
export interface Reading {
	read: Ref<Read | null>;
	/** Markup of the present source. */
	chips: Ref<readonly Chip[]>;
	/** What the target lacks of it, in the order of the source. */
	missing: Ref<readonly Insertable[]>;
	/** All that can be put into the target. */
	insertables: Ref<readonly Insertable[]>;
}

/**
 * Asks for the newest texts, one question at a time; what was changed meanwhile is asked next. What comes all at once is asked
 * about at once, so that the next piece of markup is known before it is wanted; what is typed, when the keys rest.
 */
export function useMarkup( source: Ref<string>, target: Ref<string> ): Reading {
	const read = shallowRef<Read | null>( null );
	let isAsking = false;
	async function ask(): Promise<void> {
		if ( isAsking ) {
			return;
		}
		isAsking = true;
		try {
			while ( read.value?.source !== source.value || read.value.target !== target.value ) {
				const texts = { source: source.value, target: target.value };
				read.value = { ...texts, markup: await commands.markup( texts.source, texts.target ) };
			}
		} catch {
			// Without an answer the text stands without chips, and can be worked on.
		} finally {
			isAsking = false;
		}
	}
	let timer: ReturnType<typeof setTimeout> | undefined;
	watch( [ source, target ], ( [ its, now ], [ itsBefore, before = '' ] ) => {
		clearTimeout( timer );
		const isTyped = its === itsBefore && Math.abs( now.length - before.length ) <= 1;
		timer = setTimeout( ask, isTyped ? REST_MS : 0 );
	}, { immediate: true } );
	onScopeDispose( () => clearTimeout( timer ) );
	return {
		read,
		chips: stable( () => read.value?.source === source.value ? read.value.markup.source : [] ),
		missing: stable( () => read.value?.markup.missing ?? [] ),
		insertables: stable( () => read.value?.markup.insertables ?? [] )
	};
}
