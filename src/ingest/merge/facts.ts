import type { StatedFacts } from '../../model/dump.ts';

/** The facts of two that speak of one paper: what the first leaves open the second fills; links of both. */
export function combineFacts(first: StatedFacts, second: StatedFacts): StatedFacts {
  const links = [...new Set([...(first.links ?? []), ...(second.links ?? [])])];
  return { ...known(second), ...known(first), ...(links.length > 0 && { links }) };
}

function known(facts: StatedFacts): StatedFacts {
  const told = Object.entries(facts).filter(([, value]) => value && [value].flat().length > 0);
  return Object.fromEntries(told);
}
