import type { PaperText } from '../../../model/paper.ts';
import { add, ranked } from '../../../text/counts.ts';

/** A term as one text has it. */
type Occurrence = {
  key: string;
  surface: string;
  /** Whether it opens a sentence, where a capital says nothing. */
  initial: boolean;
};

/** Lists the terms of a plain text, single words among them. */
type Lister = (text: string) => Occurrence[];

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
 * context`). Titles in sentence case count like them, others are asked only where these lack a term. A key found
 * nowhere is absent.
 */
export function surfaceForms(
  papers: readonly PaperText[],
  keys: ReadonlySet<string>,
  list: Lister,
): Map<string, string> {
  const bodies = papers.flatMap(({ title, brief, abstract, sentenceCase }) =>
    [sentenceCase ? title : '', brief ?? '', abstract ?? ''].filter(Boolean),
  );
  const { forms, smallness } = observe(bodies, keys, list);
  const missing = new Set([...keys].filter((key) => !forms.has(key)));
  const titles = missing.size === 0 ? [] : papers.map(({ title }) => title);
  const all = [...observe(titles, missing, list).forms, ...forms];
  // A word that only ever opens a title keeps its capital where nouns may have one.
  const unknown = papers.some(({ sentenceCase }) => sentenceCase) ? -1 : 0;
  const lower = (word: string) => {
    const small = word.toLowerCase();
    return (smallness.get(small) ?? unknown) >= 0 ? small : word;
  };
  return new Map(
    all.map(([key, spellings]) => [key, commonest(spellings).replace(capitalisedWord, lower)]),
  );
}

const capitalisedWord = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

function observe(texts: readonly string[], keys: ReadonlySet<string>, list: Lister): Usage {
  const usage: Usage = { forms: new Map(), smallness: new Map() };
  const note = ({ key, surface, initial }: Occurrence) => {
    const small = surface.toLowerCase();
    if (!initial && !key.includes(' ')) add(usage.smallness, small, surface === small ? 1 : -1);
    if (!keys.has(key)) return;
    const spellings = usage.forms.get(key) ?? new Map<string, number>();
    add(spellings, surface);
    usage.forms.set(key, spellings);
  };
  for (const text of texts) list(text).forEach(note);
  return usage;
}

/** Spellings that differ in capitals alone are counted together first, then the usual capitals taken. */
function commonest(spellings: ReadonlyMap<string, number>): string {
  const folded = new Map<string, number>();
  for (const [form, count] of spellings) add(folded, form.toLowerCase(), count);
  const best = ranked(folded)[0]?.[0];
  const written = [...spellings].filter(([form]) => form.toLowerCase() === best);
  return ranked(written)[0]?.[0] ?? '';
}
