import lists from 'stopwords-iso' with { type: 'json' };

const sets = new Map<string, ReadonlySet<string> | null>();

/** The stop words of a language (BCP 47) in small letters, from the lists of `stopwords-iso`; null where it has none. */
export function stopWordsOf(language: string): ReadonlySet<string> | null {
  const main = language.toLowerCase().split('-')[0] ?? '';
  const known: Readonly<Record<string, string[]>> = lists;
  const set = sets.get(main) ?? (known[main] ? new Set(known[main]) : null);
  sets.set(main, set);
  return set;
}
