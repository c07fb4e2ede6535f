/** The markup of the source and of what is being typed, as Rust reads it. Typing never waits for it. */
import { shallowRef, watch, type Ref } from 'vue';
import { commands, type Markup } from '../bridge';

export interface Read {
	/** The texts that were read: an answer about others says nothing of the present ones. */
	source: string;
	target: string;
	markup: Markup;
}

/** Asks for the newest texts, one question at a time; what was typed meanwhile is asked next. */
export function useMarkup( source: Ref<string>, target: Ref<string> ): Ref<Read | null> {
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
	watch( [ source, target ], ask, { immediate: true } );
	return read;
}
