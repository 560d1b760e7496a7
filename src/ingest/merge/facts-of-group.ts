import type { StatedFacts } from '../../model/dump.ts';
import type { PaperWord } from '../read/owner/paper-word.ts';
import { combineFacts, fillGaps, joinFacts } from './facts.ts';
import type { OwnerSays, TitleGroup } from './merged-paper.ts';

/**
 * What is known of a paper: what the owner says of it, in its gaps what identifiers.tsv says, in its gaps what the
 * dumps say, in the order of its titles, and in its gaps what was fetched.
 */
export function factsOfGroup(
  { titles, names, words }: TitleGroup,
  { identifiers, fetched }: Pick<OwnerSays, 'identifiers' | 'fetched'>,
): StatedFacts {
  const inOrder = [...new Set([...titles.map(({ identity }) => identity), ...names])];
  const stated: StatedFacts[] = [
    ...inOrder.flatMap((identity) => identifiers.get(identity) ?? []),
    titles.map(({ facts }) => facts).reduce(joinFacts),
  ];
  const first = overrule(stated.reduce(combineFacts, {}), words);
  return overrule(fillGaps(first, fetched), words);
}

/** What the owner says in place of what is known, null for what the paper has not; a venue comes with its own year or none. */
function overrule(facts: StatedFacts, words: readonly PaperWord[]): StatedFacts {
  const said: Partial<PaperWord> = Object.assign({}, ...words);
  const { arxiv, doi, authors, venue, year, links, note, status } = said;
  const newVenue = venue !== undefined && venue !== facts.venue;
  const venueYear = year ?? (newVenue ? null : undefined);
  const venueType = newVenue ? null : undefined;
  const stated = { arxiv, doi, authors, venue, venueType, venueYear, links, note, status };
  const known = Object.entries(stated).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    Object.entries({ ...facts, ...Object.fromEntries(known) }).filter(
      ([, value]) => value !== null,
    ),
  );
}
