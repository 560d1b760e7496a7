import { endsInAbbreviation } from './abbreviations.ts';

// A capital may stand inside the first word (`vLLM`), and a bracket or a formula may open a sentence;
// many scripts have no capitals.
const opening = String.raw`["'“‘([$\\]*(?:\p{Lu}|\p{Lo}|\p{N}|\p{Ll}+-?\p{Lu})|[$\\]`;
// The space between sentences gets lost in dumps; only before these words is that beyond doubt.
const surely =
  '(?:A|By|Finally|Furthermore|Here|However|In|It|Moreover|Our|The|This|Through|To|We) ';
const boundary = new RegExp(
  `[.!?؟।۔]+["'”’)\\]]*\\s+(?=${opening})|[。！？]+[”’」』）]*\\s*|(?<=\\p{L}{2}|\\p{N}%?)[.!?](?=${surely})`,
  'gu',
);

/**
 * Splits a plain text into its sentences, each an exact piece of the text without the white space
 * around it. A full stop after an abbreviation of the language (BCP 47), an initial or inside a number ends nothing.
 */
export function splitSentences(text: string, language = 'en'): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].trimEnd().length;
    const sentence = text.slice(start, end).trim();
    if (endsInAbbreviation(sentence, text.slice(end), language)) continue;
    sentences.push(sentence);
    start = end;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** The sentences at the beginning of a text that go into so many characters; at least the first. */
export function leadingSentences(text: string, length: number, language = 'en'): string {
  const [first = '', ...others] = splitSentences(text, language);
  let taken = first;
  for (const sentence of others) {
    if (taken.length + 1 + sentence.length > length) break;
    taken = joinSentences([taken, sentence]);
  }
  return taken;
}

/** A phrase as a sentence: its first letter large, a full stop at its end. */
export function sentence(phrase: string): string {
  const [first = ''] = phrase;
  const end = /[.!?…]$/.test(phrase) ? '' : '.';
  return first.toUpperCase() + phrase.slice(first.length) + end;
}

/** The few sentences by which lists, feeds and results show a paper, and where they come from. */
export type Lead = { text: string; source: 'brief' | 'gist' | 'abstract' };

/**
 * The brief, else the gist of the abstract (its sentences word for word, an ellipsis where others
 * were left out between them, or the first alone), else the abstract; null for a paper without text.
 */
export function leadOf(
  paper: { brief: string | null; abstract: string | null; gist: readonly string[] },
  sentences: 'all' | 'first' = 'all',
): Lead | null {
  if (paper.brief) return { text: paper.brief, source: 'brief' };
  const gist = sentences === 'first' ? paper.gist.slice(0, 1) : paper.gist;
  if (gist.length > 0) {
    return { text: joined(gist, paper.abstract ?? ''), source: 'gist' };
  }
  return paper.abstract ? { text: paper.abstract, source: 'abstract' } : null;
}

/** Sentences side by side, parted by a space where their script has any. */
function joinSentences(sentences: readonly string[]): string {
  return sentences.join(' ').replace(/(?<=[。！？][”’」』）]*) /gu, '');
}

function joined(sentences: readonly string[], abstract: string): string {
  const next = joinSentences(sentences);
  return abstract.includes(next) ? next : sentences.join(' … ');
}
