import { functionWords } from '../text/words.ts';
import { between, hasCharacters, indexedPiece, piecesOf, shownPiece } from './characters.ts';
import { matchStems, type Weights } from './matches.ts';
import { indexedWords } from './vocabulary/indexed-words.ts';

/** A text in pieces, those marked that matched. */
export type MarkedText = { text: string; marked: boolean }[];

const windowWords = 38;
/** Words kept before a match that no sentence begins near enough to show. */
const lead = 6;

/** A text in its pieces. */
type Passage = {
  pieces: readonly string[];
  /** The stems of each piece; function words have none. */
  stems: readonly (readonly string[])[];
  /** Whether a sentence begins at each piece. */
  opens: readonly boolean[];
};

/**
 * The part of the texts that has most of what was asked for, with the words marked that matched.
 * `weights` says by stem how much a match is worth. It begins with a sentence where that can be, and
 * in the first of texts that match alike.
 */
export function excerpt(texts: readonly string[], weights: Weights): MarkedText {
  let best = { passage: passageOf(texts[0] ?? ''), start: 0, worth: 0 };
  texts.forEach((text, order) => {
    const passage = passageOf(text);
    const matches = matchStems(passage.stems, weights);
    passage.opens.forEach((opens, start) => {
      if (!opens && matches[start + lead] === undefined) return;
      const matched = worthOf(matches.slice(start, windowEnd(passage, start)), weights);
      const worth = matched === 0 ? 0 : matched + (opens ? 0.1 : 0) - order * 0.2;
      if (worth > best.worth) best = { passage, start, worth };
    });
  });
  return markWords(best.passage, best.start, windowEnd(best.passage, best.start), weights);
}

/** Two characters take the room of a short word. */
function windowEnd({ pieces }: Passage, start: number): number {
  let room = windowWords;
  let end = start;
  while (room > 0) room -= hasCharacters(pieces[end++] ?? '') ? 0.5 : 1;
  return end;
}

/** A whole title with the words marked that matched. */
export function markedTitle(title: string, weights: Weights): MarkedText {
  const passage = passageOf(title);
  return markWords(passage, 0, passage.pieces.length, weights);
}

// While one types, most of what is shown was shown before.
const passages = new Map<string, Passage>();
const mostPassages = 100;

function passageOf(text: string): Passage {
  let passage = passages.get(text);
  if (!passage) {
    const pieces = piecesOf(text);
    passage = {
      pieces,
      stems: pieces.map((piece) =>
        indexedWords(piece).flatMap(({ form, stem }) => (functionWords.has(form) ? [] : [stem])),
      ),
      opens: pieces.map((_, i) => i === 0 || endsSentence(pieces[i - 1] ?? '')),
    };
    if (passages.size === mostPassages) passages.clear();
    passages.set(text, passage);
  }
  return passage;
}

function endsSentence(piece: string): boolean {
  return /[.!?。！？]["')\]”’」』）]*$/.test(shownPiece(piece));
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
  const matches = matchStems(stems, weights);
  const runs: MarkedText = [];
  const add = (text: string, marked = false) => {
    const last = runs.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text) runs.push({ text, marked });
  };
  if (opens[start] === false) add('… ');
  pieces.slice(start, end).forEach((piece, i) => {
    if (i > 0) add(between(pieces[start + i - 1] ?? '', piece));
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(indexedPiece(piece)) ?? [];
    add(before);
    add(shownPiece(word), matches[start + i] !== undefined);
    add(after);
  });
  if (end < pieces.length) add(' …');
  return runs;
}
