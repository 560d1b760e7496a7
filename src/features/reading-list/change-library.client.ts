import {
  type Changes,
  type Entry,
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
