import type { PaperText } from '../../../model/paper.ts';
import { add, ranked } from '../../../text/counts.ts';
import { lexiconOf } from '../../../text/lexicon.ts';

/** A term as one text has it. */
type Occurrence = {
  key: string;
  surface: string;
  /** Whether it opens a sentence, where a capital says nothing. */
  initial: boolean;
};

/** Lists the terms of a plain text in a language, single words among them. */
type Lister = (text: string, language: string | undefined) => readonly Occurrence[];

/** Plain texts in one language. */
type Texts = { texts: readonly string[]; language: string | undefined; isTitle?: boolean };

/** How a corpus writes what it was asked for. */
type Usage = {
  /** Key → spelling → how often. */
  forms: Map<string, Map<string, number>>;
  /** Word in small letters → how much oftener it is small than capitalised inside sentences. */
  smallness: Map<string, number>;
  /** Word in small letters → how much more speaks for a noun than against, where nouns have capitals; 1 for a name in a title. */
  nouns: Map<string, number>;
};

/**
 * Finds how people write the terms with the given keys: the spelling that briefs and abstracts have
 * most often, with capitals only where they are usual inside sentences (`KV cache`, `Bayesian`, `long
 * context`). Titles are asked only where these lack a term. A key found nowhere is absent. In languages that
 * write nouns with a capital these keep it, and in titles so does a name before a small word (`Vitis vinifera`).
 */
export function surfaceForms(
  papers: readonly PaperText[],
  keys: ReadonlySet<string>,
  list: Lister,
): Map<string, string> {
  const bodies = papers.map(({ brief, abstract, language }) => ({
    texts: [brief ?? '', abstract ?? ''],
    language,
  }));
  const { forms, smallness, nouns } = observe(bodies, keys, list);
  const missing = new Set([...keys].filter((key) => !forms.has(key)));
  const titles = papers.map(({ title, language }) => ({
    texts: [title],
    language,
    isTitle: true,
  }));
  const inTitles = observe(missing.size === 0 ? [] : titles, missing, list);
  const all = [...inTitles.forms, ...forms];
  const isNoun = (small: string) => (nouns.get(small) ?? 0) + (inTitles.nouns.get(small) ?? 0) > 0;
  const lower = (word: string) => {
    const small = word.toLowerCase();
    return (smallness.get(small) ?? 0) >= 0 && !isNoun(small) ? small : word;
  };
  return new Map(
    all.map(([key, spellings]) => [key, commonest(spellings).replace(capitalisedWord, lower)]),
  );
}

/** A name before a small word, both of a title: where titles capitalise all words of meaning, that of a species. */
const beforeSmall = /(?<!\S)(\p{Lu}\p{Ll}+) \p{Ll}+$/u;
const capitalisedWord = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

function observe(papers: readonly Texts[], keys: ReadonlySet<string>, list: Lister): Usage {
  const usage: Usage = { forms: new Map(), smallness: new Map(), nouns: new Map() };
  const noteNoun = (word: string, opens: boolean) => {
    const small = word.toLowerCase();
    add(usage.nouns, small, word === small ? -1 : opens ? 0.5 : 4);
  };
  const noteName = ({ surface, initial }: Occurrence) => {
    const found = beforeSmall.exec(surface);
    if (found?.[1] && !(initial && found.index === 0)) add(usage.nouns, found[1].toLowerCase());
  };
  const note = ({ key, surface, initial }: Occurrence, nounCapitals: boolean) => {
    const small = surface.toLowerCase();
    const isWord = !key.includes(' ');
    if (nounCapitals)
      surface.split(/[^\p{L}]+/u).forEach((word, at) => {
        noteNoun(word, initial && at === 0);
      });
    else if (!initial && isWord) add(usage.smallness, small, surface === small ? 1 : -1);
    if (!keys.has(key)) return;
    const spellings = usage.forms.get(key) ?? new Map<string, number>();
    // A verb may have the key of a noun.
    const asNoun = !nounCapitals || /(?:^|[\s-])\p{Lu}[^\s-]*$/u.test(surface);
    add(spellings, surface, asNoun ? 1 : 0.01);
    usage.forms.set(key, spellings);
  };
  for (const { texts, language = 'en', isTitle = false } of papers) {
    const { nounCapitals } = lexiconOf(language);
    for (const text of texts) {
      for (const occurrence of list(text, language)) {
        note(occurrence, nounCapitals);
        if (isTitle && !nounCapitals) noteName(occurrence);
      }
    }
  }
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
