/** What the user wants to export or import; the dialogs are opened from several views. */
import { ref } from 'vue';

export interface ExportWish {
	/** The pages ticked at first. */
	pages: string[];
	/** BCP 47; the user's first language where none is given. */
	language?: string;
}
export const exporting = ref<ExportWish | null>( null );
export const isImporting = ref( false );
