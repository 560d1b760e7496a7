import type { StatedFacts } from '../../model/dump.ts';

/** The facts of two that speak of one paper: what the first leaves open the second fills; links of both. */
export function combineFacts(first: StatedFacts, second: StatedFacts): StatedFacts {
  const links = [...new Set([...(first.links ?? []), ...(second.links ?? [])])];
  return { ...known(second), ...known(first), ...(links.length > 0 && { links }) };
}

/**
 * What is known of a paper, and in its gaps what was fetched under its arXiv id. The year goes with the venue: it
 * is not taken for another one.
 */
export function fillGaps(
  facts: StatedFacts,
  fetched: ReadonlyMap<string, StatedFacts>,
): StatedFacts {
  const { venueYear, ...others } = fetched.get(facts.arxiv ?? '') ?? {};
  return combineFacts(facts, { ...others, ...(venueYear && !facts.venue && { venueYear }) });
}

function known(facts: StatedFacts): StatedFacts {
  const told = Object.entries(facts).filter(([, value]) => value && [value].flat().length > 0);
  return Object.fromEntries(told);
}
