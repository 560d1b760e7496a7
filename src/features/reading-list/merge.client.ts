import {
  type Changes,
  type Entry,
  type Fact,
  factsOf,
  type Library,
  unstated,
  type Values,
} from './library.client.ts';

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
