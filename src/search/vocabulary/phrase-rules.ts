import { findAbbreviations } from './abbreviations.ts';
import { englishStem } from './english-stem.ts';
import { everydayRules } from './everyday-rules.ts';
import { functionWords } from './function-words.ts';
import { indexedWords } from './indexed-words.ts';

/** What is said with some stems may be said with others. */
export type PhraseRule = { from: string[]; to: string[]; weight: number };

/** Rules between short and long forms, both ways, as the texts define them. */
export function abbreviationRules(texts: readonly string[]): PhraseRule[] {
  return findAbbreviations(texts).flatMap(({ short, long, count }) => {
    const weight = count > 1 ? 0.9 : 0.7;
    const abbreviation = [englishStem(indexedWords(short)[0]?.form ?? '')];
    return [
      { from: abbreviation, to: phraseStems(long), weight },
      { from: phraseStems(long), to: abbreviation, weight },
    ];
  });
}

/**
 * Rules from general English to what of it the papers have; `share` gives the share of the papers
 * that have a stem. A word that many papers use means to them what it says.
 */
export function generalRules(share: (stem: string) => number): PhraseRule[] {
  return everydayRules().flatMap(({ from, to }) => {
    const phrases = to.map(phraseStems).filter((phrase) => phrase.every((stem) => share(stem) > 0));
    return beginnings(from).flatMap((stems) => {
      const weight = generalWeight(stems.length === 1 ? Math.max(...stems.map(share)) : 0);
      return weight > 0 ? phrases.map((phrase) => ({ from: stems, to: phrase, weight })) : [];
    });
  });
}

function generalWeight(share: number): number {
  if (share > 0.15) return 0;
  return share > 0.05 ? 0.4 : 0.6;
}

/** A hyphened word is also one word; a phrase that function words make up is none. */
function beginnings(from: string): string[][] {
  const stems = phraseStems(from);
  if (!/[ -]/.test(from)) return [stems];
  const whole = from.includes(' ') ? [] : [[englishStem(from.replaceAll('-', ''))]];
  return stems.length > 1 && stems.every((stem) => stem.length > 1) ? [...whole, stems] : whole;
}

/** The stems of a phrase that carry meaning, compounds in their parts. */
export function phraseStems(phrase: string): string[] {
  return indexedWords(phrase.replace(/[-–/]/g, ' '))
    .filter((word) => !word.part && !functionWords.has(word.form))
    .map((word) => word.stem);
}
