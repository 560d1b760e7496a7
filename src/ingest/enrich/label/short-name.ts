import { isNoun } from './is-noun.ts';

/**
 * Shortens the name of a topic for a label, in small letters but for acronyms and names in the middle:
 * its first member, with the noun that all members share: `Glass & stone houses` gives `glass
 * houses`, `Bees & honey` gives `bees`. A name whose first member cannot stand alone stays whole.
 */
export function shortName(name: string): string {
  const small = /^\p{Lu}(?!\p{L}*\p{Lu})/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
  const [first = '', ...others] = small.split(/, | & /);
  const last = others.at(-1)?.split(' ') ?? [];
  const noun = last.at(-1) ?? '';
  const single = others.length === 1 && !first.includes(' ') && last.length === 2;
  if (single && (/[^s]s$/.test(noun) || !isNoun(first))) return `${first} ${noun}`;
  return isNoun(first) && !/(?:al|ic)$/.test(first) ? first : small;
}
