/** The topics of the catalogue, as words of Rust, and their names. */
import type { Translate } from '../l10n';

const TOPICS = [
	'advocacy', 'affiliates', 'annual-plan', 'capacity', 'cee', 'education', 'elections', 'evaluation',
	'events', 'glam', 'governance', 'grants', 'hubs', 'learning', 'legal', 'meta-itself',
	'newcomers', 'policies', 'safety', 'strategy', 'technical', 'translation'
] as const;

/** The name of a topic; the word itself where it is a newer program's. */
export function topicName( word: string, t: Translate ): string {
	const known = TOPICS.find( ( topic ) => topic === word );
	return known ? t( `topic-${ known }` ) : word;
}
