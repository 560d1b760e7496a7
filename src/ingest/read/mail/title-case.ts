import { wordCount } from '../../../text/word-frequencies.ts';

/** How words are written in a text, by their lower case; those that only begin a sentence are not told. */
export type WordForms = ReadonlyMap<string, string>;

const words = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu;

/** The forms in which a text writes its words, the most frequent of each; lines mostly in capitals tell nothing. */
export function wordForms(text: string): WordForms {
  const counts = new Map<string, Map<string, number>>();
  for (const line of text.split('\n').filter(isUsual))
    for (const { 0: word, index } of line.matchAll(words)) {
      const begins = /(?:^|[.!?:]["'”’)]*\s+|["“(]\s*)$/.test(line.slice(0, index));
      if (begins && !/.\p{Lu}/u.test(word)) continue;
      const forms = counts.get(word.toLowerCase()) ?? new Map<string, number>();
      counts.set(word.toLowerCase(), forms.set(word, (forms.get(word) ?? 0) + 1));
    }
  return new Map([...counts].map(([word, forms]) => [word, mostFrequent(forms)]));
}

function isUsual(line: string): boolean {
  const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
  return (line.match(/\p{Ll}/gu)?.length ?? 0) > 2 * capitals;
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  const [first = ['', 0] as const] = [...forms].toSorted(
    ([a, m], [b, n]) => n - m || (a < b ? -1 : 1),
  );
  return first[0];
}

const small = /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on|or|per|the|to|up|via|vs|with)$/;

/**
 * A title in capitals in the case of titles: names as the forms tell them, words of English capitalised but for
 * the small ones. `guessed` are the words of which neither says how they are written.
 */
export function fromCapitals(
  title: string,
  forms: WordForms,
): { title: string; guessed: string[] } {
  const guessed: string[] = [];
  const set = title.replace(words, (word, at: number) => {
    const lower = word.toLowerCase();
    const [before, after] = [title.slice(0, at), title.slice(at + word.length)];
    const opens =
      !/\p{L}/u.test(before) ||
      /[:?!.–—]\s*["“(]?$/.test(before) ||
      (/^-/.test(after) && !/-$/.test(before));
    const form = forms.get(lower);
    if (small.test(lower)) return opens ? capital(lower) : lower;
    if (form && form !== lower) return form;
    if (!form && isAbbreviation(lower)) return word.replace(/(?<=..)S$/, 's');
    if (!form && !isEnglish(lower)) guessed.push(capital(lower));
    return capital(lower);
  });
  return { title: set, guessed };
}

function isAbbreviation(lower: string): boolean {
  return /\d/.test(lower) || !/[aeiouy]/.test(lower);
}

/** Whether a word, its plural or past is one of English; one with fewer occurrences in 51 million may be a name. */
function isEnglish(lower: string): boolean {
  const [bare = ''] = lower.split(/['’]/);
  const stems = ['', 's', 'd', 'ed', 'ing'].map((end) => bare.replace(new RegExp(`${end}$`), ''));
  return [...stems, bare.replace(/ing$/, 'e')].some((stem) => wordCount(stem) >= 20);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
