import type { PaperText } from '../../../model/paper.ts';
import { add } from '../../../text/counts.ts';
import { phraseKey, words } from '../terms/terms.ts';
import { isNoun, type Phrase, phrases } from './phrases.ts';

/** How some papers use a phrase. */
export type Usage = {
  /** How often it stands in them, how often it closes a run of words, and how often it may be a noun. */
  all: number;
  closed: number;
  nouns: number;
  /** How many titles have it. */
  titles: number;
  /** How much speaks for each spelling, those that may be nouns alone. */
  forms: Map<string, number>;
};

/** The phrases of a paper by their keys, an acronym under what it stands for as well. */
export type PaperPhrases = {
  slug: string;
  /** Keys of the phrases and of the single words of the title. */
  inTitle: Set<string>;
  titleWords: Set<string>;
  /** How often a phrase stands below the title. */
  counts: Map<string, number>;
};

/** The phrases of some papers: how these use each, and which each paper has. */
export type PhrasesFound = {
  usage: Map<string, Usage>;
  papers: PaperPhrases[];
  acronyms: ReadonlyMap<string, string>;
};

/** Finds the phrases of one to three words of papers in English. */
export function findPhrases(papers: readonly PaperText[]): PhrasesFound {
  const writtenOut = acronymsOf(papers);
  const shorten = shortener(writtenOut);
  const acronyms = new Map(
    [...writtenOut].map(([acronym, meaning]) => [
      phraseKey(acronym),
      phraseKey(shorten(meaning.replace(/^large /i, ''))),
    ]),
  );
  const usage = new Map<string, Usage>();
  const found = papers.map(({ slug, title, brief, abstract }): PaperPhrases => {
    const counts = new Map<string, number>();
    for (const phrase of phrases(shorten(`${brief ?? ''}\n${abstract ?? ''}`))) {
      note(usage, phrase, false);
      for (const key of meanings(phrase.key, acronyms)) add(counts, key);
    }
    const inTitle = phrases(shorten(title));
    for (const phrase of inTitle) note(usage, phrase, true);
    const titleWords = words(title).flatMap(({ key }) => (acronyms.get(key) ?? key).split(' '));
    return {
      slug,
      inTitle: new Set(inTitle.flatMap(({ key }) => meanings(key, acronyms))),
      titleWords: new Set(titleWords),
      counts,
    };
  });
  return { usage, papers: found, acronyms };
}

function meanings(key: string, acronyms: ReadonlyMap<string, string>): string[] {
  const meaning = acronyms.get(key);
  return meaning === undefined ? [key] : [key, meaning];
}

/** What a spelling counts for in a title, against one below it, and where it closes a run of words. */
const formWeight = { title: 3, text: 1, closed: 2 };

function note(usage: Map<string, Usage>, phrase: Phrase, inTitle: boolean): void {
  const known = usage.get(phrase.key);
  const own = known ?? { all: 0, closed: 0, nouns: 0, titles: 0, forms: new Map() };
  if (!known) usage.set(phrase.key, own);
  own.all++;
  if (phrase.closed) own.closed++;
  if (inTitle) own.titles++;
  if (!isNoun(phrase.surface)) return;
  own.nouns++;
  const weight =
    (inTitle ? formWeight.title : formWeight.text) * (phrase.closed ? formWeight.closed : 1);
  add(own.forms, phrase.surface, weight);
}

const inBrackets = /\s\((\p{Lu}\p{L}*\p{Lu})s?\)/gu;
/** The words before an acronym, and so many characters of the text in which they stand. */
const wordsBefore = /(?:[\p{L}\d]+[\s-]){1,5}[\p{L}\d]+$/u;
const reach = 200;

/** The acronyms that texts write out, with what they stand for: `reinforcement learning (RL)`. */
function acronymsOf(papers: readonly PaperText[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { brief, abstract } of papers) {
    const text = `${brief ?? ''}\n${abstract ?? ''}`;
    for (const { 1: acronym = '', index } of text.matchAll(inBrackets)) {
      const before = wordsBefore.exec(text.slice(Math.max(0, index - reach), index))?.[0] ?? '';
      const meaning = before.split(/[\s-]/).slice(-acronym.length);
      const initials = meaning.map((word) => word.charAt(0)).join('');
      if (initials.toLowerCase() === acronym.toLowerCase()) found.set(acronym, meaning.join(' '));
    }
  }
  return found;
}

/**
 * Makes a function that writes an acronym for what it stands for where this, a kind of large models, is but a part
 * of a longer name: `multimodal large language models` becomes `multimodal LLMs`, a phrase of two words.
 */
function shortener(acronyms: ReadonlyMap<string, string>): (text: string) => string {
  const long = [...acronyms].filter(([, meaning]) => /^large \S+ models?$/i.test(meaning));
  const patterns = long.map(([acronym, meaning]) => {
    const singular = meaning.replace(/s$/, '').replaceAll(' ', '[ -]');
    return { acronym, pattern: new RegExp(`(?<=\\p{Ll}[ -])${singular}(s?)(?!\\p{L})`, 'giu') };
  });
  return (text) =>
    patterns.reduce((all, { acronym, pattern }) => all.replace(pattern, `${acronym}$1`), text);
}
