import type { LinearModel } from '../../../model/linear-model.ts';
import type { PaperText } from '../../../model/paper.ts';
import { dimensions } from '../../../text/text-vector.ts';
import { kindWords } from './kind-words.ts';
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
  const sorted = told.filter(({ weight }) => weight > 0.05).sort((a, b) => b.weight - a.weight);
  const terms = [...best.terms, ...sorted.map(({ read }) => read)];
  return { kind: best.kind, kindTerms: [...new Set(terms)].slice(0, 3) };
}

/** What the rules of each kind tell the model: whether it is the one for which they speak most, and how much. */
export function kindNumbers(judged: readonly KindJudged[]): number[][] {
  const most = Math.max(...judged.map(({ value }) => value));
  return judged.map(({ value }) => [value === most && value > 0 ? 1 : 0, value / 10]);
}

/** What the kind model is shown of a paper, of which these are the views. */
export function showForKinds(paper: PaperText, views: readonly View[]): Shown {
  return { views, numbers: viewNumbers(views, dimensions), words: kindWords(paper) };
}
