import { indexedWords } from './indexed-words.ts';

/** The stems of a set of texts. */
export type WordCounts = {
  /** Distinct stems of each text, in the order of the texts. */
  texts: string[][];
  /** In how many texts each stem occurs. */
  frequencies: Map<string, number>;
  /** Stem → form → how often it is written so. */
  forms: Map<string, Map<string, number>>;
};

/** Counts the words of texts as the index has them. */
export function countWords(texts: readonly string[]): WordCounts {
  const counts: WordCounts = { texts: [], frequencies: new Map(), forms: new Map() };
  for (const text of texts) {
    const stems = new Set<string>();
    for (const { stem, form } of indexedWords(text)) {
      stems.add(stem);
      const forms = counts.forms.get(stem) ?? new Map<string, number>();
      forms.set(form, (forms.get(form) ?? 0) + 1);
      counts.forms.set(stem, forms);
    }
    counts.texts.push([...stems]);
    for (const stem of stems) counts.frequencies.set(stem, (counts.frequencies.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** The form in which a stem is mostly written; the first in the alphabet of equals. */
export function usualForm(counts: WordCounts, stem: string): string {
  const forms = [...(counts.forms.get(stem) ?? [])];
  forms.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return forms[0]?.[0] ?? stem;
}
