/** What a reader states of a paper. Each is a fact of its own, so that two copies merge without loss. */
export type Values = {
  /** Its title as it was read, for a time when the site no longer has the paper. */
  title: string;
  saved: boolean;
  read: boolean;
  /** The reader's own words. */
  note: string;
  /** Where it stands among the saved papers: the smallest number first. */
  place: number;
};

/** A value and the time at which it was stated, in milliseconds. */
export type Fact<Value> = readonly [value: Value, at: number];

export type Entry = { [Name in keyof Values]?: Fact<Values[Name]> };

/** The papers that a reader saved, read or noted, by slug. A removal is a fact, too: `saved` is false. */
export type Library = {
  /** Everything stated until then has been forgotten. */
  cleared: number;
  papers: ReadonlyMap<string, Entry>;
};

/** New values of papers, by slug. */
export type Changes = ReadonlyMap<string, Partial<Values>>;

export const emptyLibrary: Library = { cleared: 0, papers: new Map() };

/** What holds for a paper of which nothing was stated. */
export const unstated: Values = { title: '', saved: false, read: false, note: '', place: 0 };

/** What was stated of a paper last, or what holds without. */
export function stated<Name extends keyof Values>(
  library: Library,
  slug: string,
  name: Name,
): Values[Name] {
  const fact = library.papers.get(slug)?.[name] as Fact<Values[Name]> | undefined;
  return fact ? fact[0] : unstated[name];
}

/** The names and facts of an entry. */
export function factsOf(entry: Entry): [keyof Values, Fact<Values[keyof Values]>][] {
  return Object.entries(entry) as [keyof Values, Fact<Values[keyof Values]>][];
}

/** The slugs of the saved papers, in the reader's own order. */
export function savedPapers(library: Library): string[] {
  return [...library.papers.keys()]
    .filter((slug) => stated(library, slug, 'saved'))
    .sort((a, b) => placeOf(library, a) - placeOf(library, b) || (a < b ? -1 : 1));
}

/** The number by which a saved paper is put in order. */
export function placeOf(library: Library, slug: string): number {
  return stated(library, slug, 'place');
}
