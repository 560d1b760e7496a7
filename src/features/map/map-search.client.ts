import { loadEngine, search } from '../../search/ui/search-engine.ts';
import { readState } from '../../search/ui/search-state.ts';
import { comparePapers } from '../../search/vocabulary/search-order.ts';
import type { Dot } from './dots.client.ts';

/** Finds the papers that a search of the site finds, by their numbers on the map. */
export async function searchMap(
  bundle: string,
  text: string,
  dots: readonly Dot[],
): Promise<Set<number>> {
  const engine = await loadEngine(bundle);
  const [memberships, { ids }] = await Promise.all([
    engine.memberships,
    search(engine, { ...readState(''), text }),
  ]);
  // The index names papers by keys of its own, but lists them in the order in which they went in.
  const order = [...dots].sort((a, b) => comparePapers(entry(a), entry(b)));
  const numbers = new Map([...memberships.papers.keys()].map((id, at) => [id, order[at]?.number]));
  return new Set(ids.flatMap((id) => numbers.get(id) ?? []));
}

function entry({ month, slug }: Dot): { published: string; slug: string } {
  return { published: month, slug };
}
