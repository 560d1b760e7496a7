import type { PaperText } from '../../../model/paper.ts';
import { type Word, words } from './words.ts';

/** A title or sentence, with the weight of a mention in it. */
export type Passage = { text: Word[]; weight: number };

/** The first sentence of an abstract tells the background more often than the subject. */
const weights = { title: 5, brief: 1.5, opening: 0.5, abstract: 1 };

/** The title, which comes first, and the sentences of a paper's texts. */
export function passages({ title, brief, abstract }: PaperText): Passage[] {
  return [
    { text: words(title), weight: weights.title },
    ...sentences(brief).map((text) => ({ text: words(text), weight: weights.brief })),
    ...sentences(abstract).map((text, place) => ({
      text: words(text),
      weight: place === 0 ? weights.opening : weights.abstract,
    })),
  ];
}

function sentences(text: string | null): string[] {
  return text?.split(/(?<=[.!?;:])\s+(?=[\p{Lu}\d"“(])/u) ?? [];
}
