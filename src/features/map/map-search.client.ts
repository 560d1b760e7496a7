import { searchSite } from '../../search/ui/search-engine.ts';
import { readState } from '../../search/ui/search-state.ts';
import type { Dot } from './dots.client.ts';

/** Finds the papers that a search of the site finds, by their numbers on the map. */
export async function searchMap(text: string, dots: readonly Dot[]): Promise<Set<number>> {
  const found = await searchSite({ ...readState(''), text });
  const slugs = new Set(await found.slugs());
  return new Set(dots.filter(({ slug }) => slugs.has(slug)).map(({ number }) => number));
}
