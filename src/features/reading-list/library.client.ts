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
const unstated: Values = { title: '', saved: false, read: false, note: '', place: 0 };

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

/**
 * The library with new values stated now, or one moment after what they replace, where another clock
 * ran ahead: what a reader does last counts.
 */
export function changeLibrary(library: Library, changes: Changes, now: number): Library {
  const papers = new Map(library.papers);
  for (const [slug, values] of changes) {
    const entry: Record<string, unknown> = { ...papers.get(slug) };
    for (const [name, value] of Object.entries(values)) {
      const before = papers.get(slug)?.[name as keyof Values]?.[1] ?? 0;
      entry[name] = [value, Math.max(now, before + 1, library.cleared + 1)];
    }
    papers.set(slug, entry as Entry);
  }
  return { cleared: library.cleared, papers };
}

/** The library with everything forgotten. */
export function clearLibrary(library: Library, now: number): Library {
  const times = [...library.papers.values()].flatMap((entry) =>
    factsOf(entry).map(([, fact]) => fact[1]),
  );
  const cleared = times.reduce(
    (last, time) => Math.max(last, time),
    Math.max(now, library.cleared),
  );
  return { cleared, papers: new Map() };
}

/** The changes that make the values of one library those of another, which is how an undo is stated. */
export function changesTo(wanted: Library, from: Library): Changes {
  const changes = new Map<string, Partial<Values>>();
  for (const slug of new Set([...wanted.papers.keys(), ...from.papers.keys()])) {
    const values = valuesTo(wanted.papers.get(slug) ?? {}, from.papers.get(slug) ?? {});
    if (Object.keys(values).length > 0) changes.set(slug, values);
  }
  return changes;
}

function valuesTo(wanted: Entry, from: Entry): Partial<Values> {
  const values: Record<string, unknown> = {};
  for (const [name] of factsOf({ ...from, ...wanted })) {
    const value = wanted[name]?.[0] ?? unstated[name];
    if (value !== (from[name]?.[0] ?? unstated[name])) values[name] = value;
  }
  return values as Partial<Values>;
}

/**
 * Two copies of a library as one: of each fact the one stated last, without what was stated before the
 * last clearing. The order of merging, and merging again, change nothing.
 */
export function mergeLibraries(a: Library, b: Library): Library {
  const cleared = Math.max(a.cleared, b.cleared);
  const papers = new Map<string, Entry>();
  for (const slug of new Set([...a.papers.keys(), ...b.papers.keys()])) {
    const entry = mergeEntries(a.papers.get(slug) ?? {}, b.papers.get(slug) ?? {}, cleared);
    if (factsOf(entry).length > 0) papers.set(slug, entry);
  }
  return { cleared, papers };
}

function mergeEntries(a: Entry, b: Entry, cleared: number): Entry {
  const merged: Record<string, Fact<unknown>> = {};
  for (const [name, fact] of [...factsOf(a), ...factsOf(b)]) {
    const other = merged[name];
    if (fact[1] > cleared && (!other || isLater(fact, other))) merged[name] = fact;
  }
  return merged as Entry;
}

/** Of two facts of one moment the greater value counts as the later: any rule will do that is the same everywhere. */
function isLater(a: Fact<unknown>, b: Fact<unknown>): boolean {
  return a[1] === b[1] ? (a[0] as string) > (b[0] as string) : a[1] > b[1];
}

/** The changes that hand what was stated of a paper under a former slug to the slug that it has now. */
export function carriedOver(library: Library, former: string, slug: string): Changes {
  const title = stated(library, slug, 'title') || stated(library, former, 'title');
  const notes = [slug, former].map((one) => stated(library, one, 'note').trim()).filter(Boolean);
  const place = stated(library, stated(library, slug, 'saved') ? slug : former, 'place');
  const either = (name: 'saved' | 'read') =>
    stated(library, slug, name) || stated(library, former, name);
  const note = [...new Set(notes)].join('\n\n');
  return new Map([
    [slug, { title, saved: either('saved'), read: either('read'), note, place }],
    [former, { saved: false, read: false, note: '' }],
  ]);
}
