import { functionWords } from '../text/words.ts';
import { indexedWords } from './vocabulary/indexed-words.ts';

/** A text in pieces, those marked that matched. */
export type MarkedText = { text: string; marked: boolean }[];

const windowWords = 38;
/** Words kept before a match that no sentence begins near enough to show. */
const lead = 6;

/** A text cut at white space. */
type Passage = {
  pieces: readonly string[];
  /** The stems of each piece; function words have none. */
  stems: readonly (readonly string[])[];
  /** Whether a sentence begins at each piece. */
  opens: readonly boolean[];
};

type Weights = ReadonlyMap<string, number>;

/**
 * The part of the texts that has most of what was asked for, with the words marked that matched.
 * `weights` says by stem how much a match is worth. It begins with a sentence where that can be, and
 * in the first of texts that match alike.
 */
export function excerpt(texts: readonly string[], weights: Weights): MarkedText {
  let best = { passage: passageOf(texts[0] ?? ''), start: 0, worth: 0 };
  texts.forEach((text, order) => {
    const passage = passageOf(text);
    const matches = passage.stems.map((stems) => bestStem(stems, weights));
    passage.opens.forEach((opens, start) => {
      if (!opens && matches[start + lead] === undefined) return;
      const matched = worthOf(matches.slice(start, start + windowWords), weights);
      const worth = matched === 0 ? 0 : matched + (opens ? 0.1 : 0) - order * 0.2;
      if (worth > best.worth) best = { passage, start, worth };
    });
  });
  return markWords(best.passage, best.start, best.start + windowWords, weights);
}

/** A whole title with the words marked that matched. */
export function markedTitle(title: string, weights: Weights): MarkedText {
  const passage = passageOf(title);
  return markWords(passage, 0, passage.pieces.length, weights);
}

const passages = new Map<string, Passage>();

function passageOf(text: string): Passage {
  let passage = passages.get(text);
  if (!passage) {
    const pieces = text.split(/\s+/u).filter(Boolean);
    passage = {
      pieces,
      stems: pieces.map((piece) =>
        indexedWords(piece).flatMap(({ form, stem }) => (functionWords.has(form) ? [] : [stem])),
      ),
      opens: pieces.map((_, i) => i === 0 || endsSentence(pieces[i - 1] ?? '')),
    };
    passages.set(text, passage);
  }
  return passage;
}

function endsSentence(piece: string): boolean {
  return /[.!?]["')\]]*$/.test(piece);
}

function bestStem(stems: readonly string[], weights: Weights): string | undefined {
  let best: string | undefined;
  for (const stem of stems) {
    if ((weights.get(stem) ?? 0) > (weights.get(best ?? '') ?? 0)) best = stem;
  }
  return best;
}

function worthOf(matches: readonly (string | undefined)[], weights: Weights): number {
  let worth = 0;
  for (const stem of new Set(matches)) worth += weights.get(stem ?? '') ?? 0;
  return worth;
}

function markWords(
  { pieces, stems, opens }: Passage,
  start: number,
  end: number,
  weights: Weights,
): MarkedText {
  const runs: MarkedText = [];
  const add = (text: string, marked = false) => {
    const last = runs.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text) runs.push({ text, marked });
  };
  if (opens[start] === false) add('… ');
  pieces.slice(start, end).forEach((piece, i) => {
    if (i > 0) add(' ');
    const matched = bestStem(stems[start + i] ?? [], weights) !== undefined;
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(piece) ?? [];
    add(before);
    add(word, matched);
    add(after);
  });
  if (end < pieces.length) add(' …');
  return runs;
}
