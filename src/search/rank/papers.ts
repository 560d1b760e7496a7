import type { Status } from '../../model/paper.ts';
import type { SearchRoot } from '../root.ts';

/** Number of papers by filter and value. */
export type FilterCounts = Record<string, Record<string, number>>;

/** For each filter the values that are chosen. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** The filters of the search, as they stand in its address. */
export const filterNames = ['topic', 'kind', 'year', 'digest', 'code'] as const;

/** What is known of each paper by its number, for filtering, counting and ranking. */
export class Papers {
  readonly count: number;
  readonly #root: SearchRoot;
  #years: ReadonlySet<number> | undefined;

  constructor(root: SearchRoot) {
    this.#root = root;
    this.count = root.papers.length;
  }

  /** The values of a paper in a filter. */
  of(number: number, filter: string): string[] {
    const [topics, kind, digests, code] = this.#facts(number);
    const named = (list: readonly string[], places: readonly number[]) =>
      places.flatMap((place) => list[place] ?? []);
    if (filter === 'topic') return named(this.#root.topics, topics);
    if (filter === 'kind') return named(this.#root.kinds, [kind]);
    if (filter === 'digest') return named(this.#root.digests, digests);
    if (filter === 'year')
      return [this.#root.listedYears?.[number] ?? this.#root.year ?? []].flat();
    return filter === 'code' ? [code ? 'yes' : 'no'] : [];
  }

  /** What readers call the kind of a paper; null where it has none. */
  kindName(number: number): string | null {
    const [, kind] = this.#facts(number);
    return this.#root.kindNames?.[kind] ?? this.#root.kinds[kind] ?? null;
  }

  /** The slug of a topic by its place in the vocabulary. */
  topic(place: number): string | undefined {
    return this.#root.topics[place];
  }

  sizeOfTopic(slug: string): number {
    const place = this.#root.topics.indexOf(slug);
    return this.#root.papers.filter(([topics]) => topics.includes(place)).length;
  }

  published(number: number): string | null {
    return this.#facts(number)[4];
  }

  /** The year of a paper of which no month is known; null where that is not either. */
  year(number: number): string | null {
    return this.#root.years?.[number]?.toString() ?? null;
  }

  /** The ISO days of the digests of a paper that have one. */
  days(number: number): string[] {
    return this.of(number, 'digest').flatMap((id) => /^\d{4}-\d\d(?:-\d\d)?/.exec(id)?.[0] ?? []);
  }

  /** Whether papers are of a year. */
  isKnownYear(year: number): boolean {
    this.#years ??= new Set(
      this.#root.papers.flatMap((_, number) => {
        const time = this.published(number) ?? this.year(number);
        return (time === null ? this.days(number) : [time]).map((one) => Number(one.slice(0, 4)));
      }),
    );
    return this.#years.has(year);
  }

  /** The language of a paper that is not in that of the site (BCP 47). */
  language(number: number): string | undefined {
    return this.#root.languages?.[number];
  }

  /** What has become of a paper. */
  status(number: number): Status | null {
    return this.#root.statuses?.[number] ?? null;
  }

  /** The number of positions that belong to the title. */
  titleWords(number: number): number {
    return this.#facts(number)[5];
  }

  /** What is known of the title, see `titleFacts`. */
  title(number: number): { telling: number; name: number } {
    const [, , , , , , telling, name] = this.#facts(number);
    return { telling, name };
  }

  /** Whether a paper has one of the chosen values in every filter where some are chosen. */
  passes(number: number, chosen: Chosen): boolean {
    return this.#misses(number, chosen).length === 0;
  }

  /**
   * Counts each value within the papers. What is chosen in a filter itself does not lower the counts
   * of its other values: they say what choosing them too would bring.
   */
  countValues(numbers: readonly number[], chosen: Chosen): FilterCounts {
    const counts: FilterCounts = Object.fromEntries(filterNames.map((name) => [name, {}]));
    for (const number of numbers) {
      const misses = this.#misses(number, chosen);
      if (misses.length > 1) continue;
      for (const name of misses.length === 1 ? misses : filterNames) {
        const of = counts[name] ?? {};
        for (const value of this.of(number, name)) of[value] = (of[value] ?? 0) + 1;
      }
    }
    return counts;
  }

  #misses(number: number, chosen: Chosen): string[] {
    return Object.entries(chosen)
      .filter(
        ([name, values]) =>
          values.length > 0 && !this.of(number, name).some((value) => values.includes(value)),
      )
      .map(([name]) => name);
  }

  #facts(number: number): SearchRoot['papers'][number] {
    return this.#root.papers[number] ?? [[], -1, [], 0, null, 0, 0, 0];
  }
}
