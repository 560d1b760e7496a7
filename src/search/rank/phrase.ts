import type { Vocabulary } from '../ask/vocabulary.ts';
import { hasCharacters } from '../characters.ts';
import { initialWord } from '../paper.ts';
import { stem as stemOf } from '../stem.ts';
import { indexedWords } from '../vocabulary/indexed-words.ts';
import type { Postings } from '../vocabulary/postings.ts';
import type { Index } from './paper-index.ts';

/** Words of a compound that is looked for whole. */
const longest = 4;
/** Ways of writing that are looked for, those with fewer compounds first. */
const most = 40;
/** So many papers are read to see whether the words stand as they should. */
const read = 20;

/**
 * The papers in which the words of a phrase stand side by side in this order, whatever their endings,
 * capitals and accents. Any of them may be joined by hyphens, there and here. The index has the parts
 * of a compound in one place, so that of more than a page of papers some may have a part of one between
 * the words: `large-scale models` for `large models`.
 */
export async function findPhrase(
  index: Index,
  vocabulary: Vocabulary,
  phrase: string,
): Promise<Postings> {
  const words = indexedWords(phrase.replace(/[-‐-―/]+/gu, ' '))
    .filter(({ part }) => !part)
    .map(({ form }) => form);
  const writings = (await writingsOf(words, vocabulary)).slice(0, most);
  const found = await Promise.all(writings.map((forms) => index.find(forms.join(' '))));
  const having = new Map(found.flatMap((postings) => [...postings]));
  return words.length > 1 && having.size <= read ? readAgain(index, having, writings) : having;
}

async function readAgain(
  index: Index,
  having: Postings,
  writings: readonly string[][],
): Promise<Postings> {
  const stems = writings.map((forms) => forms.map(stemOf));
  const papers = [...having];
  const stand = await Promise.all(
    papers.map(async ([paper]) => standsIn((await index.read(paper)).content, stems)),
  );
  return new Map(papers.filter((_, at) => stand[at]));
}

/** Whether a text has one of the writings, by stems: a part of a compound counts at its end before others, at its beginning after them. */
function standsIn(content: string, writings: readonly string[][]): boolean {
  const pieces = content.split(' ').map((piece) => indexedWords(piece));
  return writings.some((stems) =>
    pieces.some((_, at) =>
      stems.every((stem, k) => {
        const [whole, ...parts] = pieces[at + k] ?? [];
        const ends = k === 0 && parts.at(-1)?.stem === stem;
        const begins = k === stems.length - 1 && parts[0]?.stem === stem;
        return whole?.stem === stem || ends || begins;
      }),
    ),
  );
}

/** The ways of writing words, apart or joined to compounds, of which papers have every word. */
async function writingsOf(words: readonly string[], vocabulary: Vocabulary): Promise<string[][]> {
  if (words.length === 0) return [];
  const starts = await Promise.all(words.map((_, at) => startsOf(words.slice(at), vocabulary)));
  const endings: string[][][] = [[[]]];
  for (const forms of starts.reverse()) {
    const writings = forms.flatMap(({ form, length }) =>
      (endings[length - 1] ?? []).map((rest) => [form, ...rest]),
    );
    endings.unshift(writings.sort((a, b) => b.length - a.length).slice(0, most));
  }
  return endings[0] ?? [];
}

/** What the first of some words may be written as, alone or with those that follow it. */
async function startsOf(
  words: readonly string[],
  vocabulary: Vocabulary,
): Promise<{ form: string; length: number }[]> {
  const [first = ''] = words;
  const joined = words.slice(0, hasCharacters(first) ? 1 : longest);
  const forms = joined.map((_, k) => ({ form: words.slice(0, k + 1).join(''), length: k + 1 }));
  if (first.length === 1) forms.push({ form: initialWord(first), length: 1 });
  const entries = await Promise.all(forms.map(({ form }) => vocabulary.entry(stemOf(form))));
  return forms.filter((_, k) => (entries[k]?.df ?? 0) > 0);
}
