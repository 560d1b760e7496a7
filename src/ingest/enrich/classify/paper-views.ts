import type { Field } from '../../../model/field.ts';
import type { PaperText } from '../../../model/paper.ts';
import { countWeighted } from '../../../text/counts.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { textVector } from '../../../text/text-vector.ts';
import { terms } from '../terms/terms.ts';

/** How often an occurrence in the title counts beside one in the text. */
const titleCount = 2;

/** A piece of a paper as counted terms, and where these lie; the vector is null where the field knows none of them. */
export type View = { counts: Map<string, number>; vector: Float32Array | null };

/** A paper as its title and whole text, its title, and its last sentence: what the models of the field look at. */
export function paperViews({ title, brief, abstract, language }: PaperText, field: Field): View[] {
  const keys = (text: string | null) => terms(text ?? '', language).map(({ key }) => key);
  const inTitle = keys(title);
  const end = splitSentences(abstract ?? brief ?? '', language).at(-1) ?? '';
  const views: [keys: string[], weight: number][][] = [
    [
      [inTitle, titleCount],
      [keys(brief), 1],
      [keys(abstract), 1],
    ],
    [[inTitle, 1]],
    [[keys(end), 1]],
  ];
  return views.map((lists) => {
    const counts = countWeighted(lists);
    return { counts, vector: textVector(counts, (key) => field.terms.get(key)?.vector) };
  });
}

/** The vectors of views one after the other; zeros for what lies nowhere. */
export function viewNumbers(views: readonly View[], dimensions: number): Float32Array {
  const numbers = new Float32Array(views.length * dimensions);
  views.forEach(({ vector }, at) => {
    if (vector) numbers.set(vector, at * dimensions);
  });
  return numbers;
}
