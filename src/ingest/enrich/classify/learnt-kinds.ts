import type { LinearModel } from '../../../model/linear-model.ts';
import type { PaperText } from '../../../model/paper.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { dimensions } from '../../../text/text-vector.ts';
import { splitWords } from '../../../text/words.ts';
import type { KindGiven, KindJudged } from './kinds.ts';
import { judgeClasses, type Shown, wordTable } from './linear.ts';
import { type View, viewNumbers } from './paper-views.ts';

/** The kind that is likeliest by what was learnt of the field and by its rules, with the words that spoke most for it. */
export function judgeKind(
  model: LinearModel,
  judged: readonly KindJudged[],
  shown: Shown,
): KindGiven {
  const numbers = kindNumbers(judged);
  const kinds = judged.map(({ kind }) => kind);
  const odds = judgeClasses(model, kinds, shown, numbers);
  const best = judged[odds.indexOf(Math.max(...odds))];
  if (!best) return { kind: null, kindTerms: [] };
  const table = wordTable(model);
  const told = [...shown.words].map(([word, read]) => ({
    read,
    weight: table.get(word)?.[best.kind] ?? 0,
  }));
  const sorted = told.filter(({ weight }) => weight > 0.1).sort((a, b) => b.weight - a.weight);
  const terms = [...best.terms, ...sorted.map(({ read }) => read)];
  return { kind: best.kind, kindTerms: [...new Set(terms)].slice(0, 3) };
}

/** What the rules of each kind tell the model: whether it is the one for which they speak most, and how much. */
export function kindNumbers(judged: readonly KindJudged[]): number[][] {
  const most = Math.max(...judged.map(({ value }) => value));
  return judged.map(({ value }) => [value === most && value > 0 ? 1 : 0, value / 10]);
}

/**
 * What the kind model is shown of a paper: rows of one to three words, with a mark for where they stand — `T` in the title, `T^`
 * at its beginning, `T:` behind its colon, `T$` at its end, `a` in the text, `z` in its last two sentences.
 */
export function showForKinds(paper: PaperText, views: readonly View[]): Shown {
  const sentences = splitSentences(paper.abstract ?? paper.brief ?? '', paper.language);
  const pieces = [
    ...titlePieces(paper.title),
    ...sentences.map((text): Piece => ['a', text, 3]),
    ...sentences.slice(-2).map((text): Piece => ['z', text, 2]),
  ];
  return { views, numbers: viewNumbers(views, dimensions), words: new Map(pieces.flatMap(rowsOf)) };
}

/** A piece of a paper with its mark, and of how many words its rows are at most. */
type Piece = [mark: string, text: string, most: number];

function titlePieces(title: string): Piece[] {
  const surfaces = (text: string) => splitWords(text).map(({ surface }) => surface);
  const [first = '', ...others] = surfaces(title);
  const behind = surfaces(title.split(': ')[1] ?? '').slice(0, 2);
  return [
    ['T', title, 2],
    ['T^', first, 1],
    ['T$', others.at(-1) ?? first, 1],
    ['T:', behind.join(' '), 2],
  ];
}

/** The marked rows of a piece, in small letters, each as the piece writes it. */
function rowsOf([mark, text, most]: Piece): [row: string, read: string][] {
  const words = splitWords(text, '?').map(({ surface }) => surface);
  const sizes = Array.from({ length: most }, (_, at) => at + 1);
  return sizes.flatMap((size) =>
    Array.from({ length: Math.max(0, words.length - size + 1) }, (_, at): [string, string] => {
      const read = words.slice(at, at + size).join(' ');
      return [`${mark} ${read.toLowerCase()}`, read];
    }),
  );
}
