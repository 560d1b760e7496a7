import type { FilterCounts, Pagefind, PagefindResult } from '../ui/pagefind-types.ts';

/** Which papers have which value of which filter, for counting and filtering without Pagefind. */
export class Memberships {
  /** Every paper by id, in the order of the site. */
  readonly papers: ReadonlyMap<string, PagefindResult>;
  readonly #values: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly #names: readonly string[];

  private constructor(
    papers: Map<string, PagefindResult>,
    values: Map<string, Map<string, string[]>>,
    names: string[],
  ) {
    this.papers = papers;
    this.#values = values;
    this.#names = names;
  }

  static async load(pagefind: Pagefind): Promise<Memberships> {
    const filters = await pagefind.filters();
    const all = await pagefind.search(null);
    const papers = new Map(all.results.map((result) => [result.id, result]));
    const values = new Map<string, Map<string, string[]>>();
    for (const [name, counts] of Object.entries(filters)) {
      for (const value of Object.keys(counts)) {
        const { results } = await pagefind.search(null, { filters: { [name]: { any: [value] } } });
        for (const { id } of results) {
          const own = values.get(id) ?? new Map<string, string[]>();
          own.set(name, [...(own.get(name) ?? []), value]);
          values.set(id, own);
        }
      }
    }
    return new Memberships(papers, values, Object.keys(filters));
  }

  /** The values of a paper in a filter. */
  of(id: string, name: string): readonly string[] {
    return this.#values.get(id)?.get(name) ?? [];
  }

  /** Papers in the order of the site, which is that of their submission. */
  newestFirst<Paper extends { id: string }>(papers: readonly Paper[]): Paper[] {
    const byId = new Map(papers.map((paper) => [paper.id, paper]));
    return [...this.papers.keys()].flatMap((id) => byId.get(id) ?? []);
  }

  /** The papers that have one of the chosen values in every filter where some are chosen. */
  filter(ids: readonly string[], chosen: Readonly<Record<string, readonly string[]>>): string[] {
    return ids.filter((id) => this.#misses(id, chosen).length === 0);
  }

  /**
   * Counts each value within the papers. What is chosen in a filter itself does not lower the counts
   * of its other values: they say what choosing them too would bring.
   */
  count(ids: readonly string[], chosen: Readonly<Record<string, readonly string[]>>): FilterCounts {
    const counts: FilterCounts = Object.fromEntries(this.#names.map((name) => [name, {}]));
    for (const id of ids) {
      const misses = this.#misses(id, chosen);
      if (misses.length > 1) continue;
      for (const name of misses.length === 1 ? misses : this.#names) {
        const of = counts[name] ?? {};
        for (const value of this.of(id, name)) of[value] = (of[value] ?? 0) + 1;
      }
    }
    return counts;
  }

  #misses(id: string, chosen: Readonly<Record<string, readonly string[]>>): string[] {
    return Object.entries(chosen)
      .filter(
        ([name, values]) =>
          values.length > 0 && !this.of(id, name).some((value) => values.includes(value)),
      )
      .map(([name]) => name);
  }
}
