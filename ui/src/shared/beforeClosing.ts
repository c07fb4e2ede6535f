/** What is to be saved before the window closes. */
import { commands, whenTold } from '../bridge';
import { ref } from 'vue';

type Save = () => Promise<void>;
const saves = new Set<Save>();
/** Whether the window stays open because something could not be saved. */
export const isHeld = ref( false );

/** Saves this before the window closes, until the answered function is called. */
export function saveBeforeClosing( save: Save ): () => void {
	saves.add( save );
	return () => saves.delete( save );
}

/** Lets the window close once everything is saved. What can't be saved keeps it open, and the user is asked. */
export async function closeWhenSaved(): Promise<void> {
	try {
		await Promise.all( [ ...saves ].map( ( save ) => save() ) );
	} catch {
		isHeld.value = true;
		await listen(); // The next wish to close is told again.
		return;
	}
	await commands.close();
}

/** Asks to be told when the user wants to close the window. */
export function listen(): Promise<void> {
	return commands.beforeClosing( whenTold( () => void closeWhenSaved() ) );
}
