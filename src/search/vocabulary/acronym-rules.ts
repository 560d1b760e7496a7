import type { Acronym } from '../../model/acronym.ts';
import { add } from '../../text/counts.ts';
import { functionWords, oneOf } from '../../text/words.ts';
import { stem as stemOf } from '../stem.ts';
import { indexedWords } from './indexed-words.ts';
import { findAbbreviations, type PhraseRule, phraseStems } from './phrase-rules.ts';
import { findWritings } from './writings.ts';

/** A meaning of an acronym, in stems. */
type Meaning = {
  stems: string[];
  /** Share of the texts of the field with the acronym that mean this by it, 0–1. */
  share: number;
  /** How many papers here say that the acronym means it. */
  defined: number;
};

/** A rule that fits less is more often wrong than right. */
const leastWeight = 0.25;

/**
 * Rules between acronyms and what they stand for, both ways: those that the papers' texts define, and
 * those of the field. A rule to a phrase or an acronym that no text has is left out. Of several meanings the one that most papers say fits best; where
 * none says any, that of most texts of the field.
 */
export function acronymRules(texts: readonly string[], field: readonly Acronym[]): PhraseRule[] {
  const meanings = meaningsOf(texts, field);
  const written = new Set(texts.flatMap(acronymsIn));
  const phrases = [...meanings.values()].flat().map(({ stems }) => stems);
  const writings = findWritings(texts, phrases);
  return [...meanings].flatMap(([acronym, own]) => {
    const said = ({ stems }: Meaning) => writings.get(stems.join(' '))?.texts ?? 0;
    const worth = (one: Meaning) =>
      Math.max(
        ...own.map((other) => (alike(one.stems, other.stems) ? said(other) + other.share : 0)),
      );
    const most = Math.max(...own.map(worth));
    return own.flatMap((meaning): PhraseRule[] => {
      const sure = meaning.share > 0 || meaning.defined > 1 ? 0.9 : 0.7;
      const weight = sure * Math.sqrt(worth(meaning) / most);
      if (weight < leastWeight) return [];
      return [
        ...(writings.get(meaning.stems.join(' '))?.written ?? []).map((to) => ({
          from: [acronym],
          to,
          weight,
        })),
        ...(written.has(acronym) ? [{ from: meaning.stems, to: [acronym], weight }] : []),
      ];
    });
  });
}

/** The stem by which the index has an acronym. */
export function acronymStem(acronym: string): string {
  return stemOf(indexedWords(acronym)[0]?.form ?? '');
}

/** The stems of the words of a text that are written as acronyms are, with two capitals: `RoPE`, and not `rope`. */
function acronymsIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}&/-]*\p{Lu}[\p{L}\p{N}&/-]*\p{Lu}[\p{L}\p{N}&/-]*/gu) ?? [];
  return words
    .flatMap((word) => [word, ...word.split(/[-/]/u)])
    .map((word) => acronymStem(oneOf(word)));
}

/** The meanings of each acronym, by its stem. A phrase of one word, function words aside, means too much else. */
function meaningsOf(texts: readonly string[], field: readonly Acronym[]): Map<string, Meaning[]> {
  const meanings = new Map<string, Map<string, Meaning>>();
  const note = (short: string, long: string, more: Pick<Meaning, 'share' | 'defined'>): void => {
    const acronym = acronymStem(short);
    const stems = phraseStems(long);
    if (stems.length < 2 || acronym.length < 2 || functionWords.has(acronym)) return;
    const own = meanings.get(acronym) ?? new Map<string, Meaning>();
    const known = own.get(stems.join(' ')) ?? { stems, share: 0, defined: 0 };
    known.share += more.share;
    known.defined += more.defined;
    meanings.set(acronym, own.set(stems.join(' '), known));
  };
  const totals = new Map<string, number>();
  for (const { acronym, texts } of field) add(totals, acronym, texts);
  for (const { short, long, count } of findAbbreviations(texts))
    note(short, long, { share: 0, defined: count });
  for (const { acronym, writtenOut, texts } of field)
    note(acronym, writtenOut, { share: texts / (totals.get(acronym) || 1), defined: 0 });
  return new Map([...meanings].map(([acronym, own]) => [acronym, [...own.values()]]));
}

/**
 * Whether two phrases are one meaning in other words: `visual language models` and `vision-language
 * models`, `fine-tuning` and `finetuning`, with a word more between the first and the last or without.
 */
function alike(a: readonly string[], b: readonly string[]): boolean {
  if (a.join('') === b.join('')) return true;
  const near = (one = '', other = '') => one.slice(0, 3) === other.slice(0, 3);
  if (a.length === b.length) return a.every((word, at) => near(word, b[at]));
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of long) if (near(word, short[at])) at++;
  return at === short.length && near(short[0], long[0]) && near(short.at(-1), long.at(-1));
}
