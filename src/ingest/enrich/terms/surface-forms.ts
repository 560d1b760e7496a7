import type { PaperText } from '../../../model/paper.ts';

/** A term as one text has it. */
export type Occurrence = {
  key: string;
  surface: string;
  /** Whether it opens a sentence, where a capital says nothing. */
  initial: boolean;
};

/** Lists the terms of a plain text, single words among them. */
export type Lister = (text: string) => Occurrence[];

/** How a corpus writes what it was asked for. */
type Usage = {
  /** Key → spelling → how often. */
  forms: Map<string, Map<string, number>>;
  /** Word in small letters → how much oftener it is small than capitalised inside sentences. */
  smallness: Map<string, number>;
};

/**
 * Finds how people write the terms with the given keys: the spelling that briefs and abstracts have
 * most often, with capitals only where they are usual inside sentences (`KV cache`, `Bayesian`, `long
 * context`). Titles are asked only where these lack a term. A key found nowhere is absent.
 */
export function surfaceForms(
  papers: readonly PaperText[],
  keys: ReadonlySet<string>,
  list: Lister,
): Map<string, string> {
  const bodies = papers.flatMap(({ brief, abstract }) => [brief ?? '', abstract ?? '']);
  const { forms, smallness } = observe(bodies, keys, list);
  const missing = new Set([...keys].filter((key) => !forms.has(key)));
  const titles = missing.size === 0 ? [] : papers.map(({ title }) => title);
  const all = [...observe(titles, missing, list).forms, ...forms];
  const lower = (word: string) => {
    const small = word.toLowerCase();
    return (smallness.get(small) ?? 0) >= 0 ? small : word;
  };
  return new Map(
    all.map(([key, spellings]) => [key, commonest(spellings).replace(capitalisedWord, lower)]),
  );
}

const capitalisedWord = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

function observe(texts: readonly string[], keys: ReadonlySet<string>, list: Lister): Usage {
  const usage: Usage = { forms: new Map(), smallness: new Map() };
  for (const text of texts) {
    for (const occurrence of list(text)) {
      if (!occurrence.initial && !occurrence.key.includes(' ')) {
        noteCase(usage.smallness, occurrence.surface);
      }
      if (keys.has(occurrence.key)) noteForm(usage.forms, occurrence);
    }
  }
  return usage;
}

function noteCase(smallness: Map<string, number>, surface: string): void {
  const small = surface.toLowerCase();
  smallness.set(small, (smallness.get(small) ?? 0) + (surface === small ? 1 : -1));
}

function noteForm(forms: Map<string, Map<string, number>>, { key, surface }: Occurrence): void {
  const spellings = forms.get(key) ?? new Map<string, number>();
  spellings.set(surface, (spellings.get(surface) ?? 0) + 1);
  forms.set(key, spellings);
}

/** Spellings that differ in capitals alone are counted together first, then the usual capitals taken. */
function commonest(spellings: ReadonlyMap<string, number>): string {
  const folded = new Map<string, number>();
  for (const [form, count] of spellings) {
    folded.set(form.toLowerCase(), (folded.get(form.toLowerCase()) ?? 0) + count);
  }
  const best = top(folded);
  return top(new Map([...spellings].filter(([form]) => form.toLowerCase() === best)));
}

function top(counts: ReadonlyMap<string, number>): string {
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? '';
}
