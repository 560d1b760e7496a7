import type { Acronym } from '../../src/model/acronym.ts';
import { definitions } from '../../src/search/vocabulary/phrase-rules.ts';
import { add, compare, ranked } from '../../src/text/counts.ts';
import { functionWords, splitWords, wordKey } from '../../src/text/words.ts';

/** What acronyms are learnt from. */
type Text = { title: string; abstract: string };

/** A meaning that fewer texts give is one author's own, or a slip. */
const leastTexts = 3;
/** A meaning with a smaller share of the texts of the commonest is a slip of it. */
const leastShare = 0.01;

/**
 * Learns the acronyms of a field from where texts write them out (see `definitions`): one for each
 * meaning, by acronym, the commonest meaning first. Spellings, plurals and function words make no
 * other meaning; the commonest writing of each is kept. An acronym that is oftener a word in small
 * letters, such as `OR`, is left out: to a search, which knows no capitals, it is that word.
 */
export function learnAcronyms(texts: readonly Text[]): Acronym[] {
  const meanings = countMeanings(texts);
  const common = [...meanings].flatMap(([key, own]) => {
    const most = Math.max(...[...own.values()].map(({ texts }) => texts));
    const kept = [...own.values()].filter(
      ({ texts }) => texts >= Math.max(leastTexts, leastShare * most),
    );
    return kept.length > 0 ? [{ key, kept }] : [];
  });
  const words = wordsAmong(texts, new Set(common.map(({ key }) => key)));
  return common
    .filter(({ key }) => !words.has(key))
    .flatMap(({ kept }) => {
      const acronym = usual(kept.flatMap(({ shorts }) => [...shorts]));
      return kept
        .map(({ longs, texts }) => ({ acronym, writtenOut: usual([...longs]), texts }))
        .sort((a, b) => b.texts - a.texts || compare(a.writtenOut, b.writtenOut));
    })
    .sort((a, b) => compare(a.acronym, b.acronym));
}

/** How often a meaning is given, and the writings of acronym and meaning. */
type Meaning = { texts: number; shorts: Map<string, number>; longs: Map<string, number> };

/** The meanings of each acronym, in small letters, by the key of what they are in words. */
function countMeanings(texts: readonly Text[]): Map<string, Map<string, Meaning>> {
  const meanings = new Map<string, Map<string, Meaning>>();
  for (const { title, abstract } of texts) {
    const pairs = definitions(`${title} . ${abstract}`);
    const once = new Map(
      pairs.map((pair) => [`${letters(pair.short)}|${phraseKey(pair.long)}`, pair]),
    );
    for (const { short, long } of once.values()) {
      const own = meanings.get(letters(short)) ?? new Map<string, Meaning>();
      const key = phraseKey(long);
      const meaning = own.get(key) ?? { texts: 0, shorts: new Map(), longs: new Map() };
      meaning.texts++;
      add(meaning.shorts, short);
      add(meaning.longs, long);
      meanings.set(letters(short), own.set(key, meaning));
    }
  }
  return meanings;
}

function letters(short: string): string {
  return short.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function phraseKey(long: string): string {
  return splitWords(long)
    .map(({ surface }) => surface.toLowerCase())
    .filter((word) => !functionWords.has(word))
    .map(wordKey)
    .join(' ');
}

/** The commonest writing, the first in the alphabet of equals, without what a text may leave at its end. */
function usual(writings: readonly (readonly [string, number])[]): string {
  const counts = new Map<string, number>();
  for (const [writing, count] of writings)
    add(counts, writing.replace(/[^\p{L}\p{N})]+$/u, '').replace(/\s+/gu, ' '), count);
  return ranked(counts)[0]?.[0] ?? '';
}

/** The acronyms, in small letters, that more texts have as a word in small letters than in capitals. */
function wordsAmong(texts: readonly Text[], acronyms: ReadonlySet<string>): Set<string> {
  const lead = new Map<string, number>();
  for (const { title, abstract } of texts) {
    const found = new Set(
      (`${title} ${abstract}`.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) =>
        acronyms.has(word.toLowerCase()),
      ),
    );
    for (const word of found) {
      if (word === word.toLowerCase()) add(lead, word);
      else if (/\p{Lu}.*\p{Lu}/u.test(word)) add(lead, word.toLowerCase(), -1);
    }
  }
  return new Set([...lead].flatMap(([word, more]) => (more > 0 ? word : [])));
}
