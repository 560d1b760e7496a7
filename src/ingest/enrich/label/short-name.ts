import { sameLanguage } from '../../../text/languages.ts';
import { lowerFirst } from './label-surfaces.ts';
import { isNoun } from './phrases.ts';

/**
 * Shortens the name of a topic for a label, in small letters but for acronyms and names in the middle:
 * its first member, with the noun that all members share: `Glass & stone houses` gives `glass
 * houses`, `Bees & honey` gives `bees`. A name whose first member cannot stand alone stays whole. In other
 * languages than English the first member alone is taken.
 */
export function shortName(name: string, language = 'en'): string {
  const small = lowerFirst(name, language);
  const [first = '', ...others] = small.split(/, | & /);
  if (!sameLanguage(language, 'en')) return first.endsWith('-') ? small : first;
  const last = others.at(-1)?.split(' ') ?? [];
  const noun = last.at(-1) ?? '';
  const single = others.length === 1 && !first.includes(' ') && last.length === 2;
  if (single && (/[^s]s$/.test(noun) || !isNoun(first))) return `${first} ${noun}`;
  return isNoun(first) && !/(?:al|ic)$/.test(first) ? first : small;
}
