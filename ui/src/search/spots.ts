/** Where something was found, as a name and as an address in this window. */
import type { Language, SearchHit, Spot } from '../bridge';
import { hashOf } from '../shared/route';

/** `Page, unit`; the page alone for its title. */
export function nameOf( { page, key }: Spot ): string {
	const unit = key?.slice( key.lastIndexOf( '/' ) + 1 ).replaceAll( '_', ' ' );
	return unit ? `${ page } · ${ unit }` : page;
}

/** The unit in the workbench: in the language of what was found, or, of a source, in the first language translated into. */
export function addressOf( { page, key }: Spot, found: Pick<SearchHit, 'kind'> & { language: Language }, into: string ): string {
	const isTarget = found.kind === 'translation' || found.kind === 'draft';
	return hashOf( { view: 'workbench', page, language: isTarget ? found.language.tag : into, unit: key ?? undefined } );
}
