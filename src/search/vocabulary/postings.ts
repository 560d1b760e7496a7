import { indexedWords } from './indexed-words.ts';
import type { KeyedLine } from './vocabulary.ts';

/** Where a word stands: positions, ascending, by the number of the paper. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** The key of the line of a stem. */
export function postingsKey(stem: string): string {
  return `${stem} =`;
}

/**
 * Where each stem of texts stands, whole or as a part of a compound, as lines `stem =|numbers`; the number of a text is its
 * place. Of each text having it: four times the step to it from the one before, with its positions less one, or 3 and then
 * how many more than four there are; then the step to each position. A step of one is 0.
 */
export function postingLines(texts: readonly string[]): KeyedLine[] {
  const lines = new Map<string, { last: number; numbers: string[] }>();
  texts.forEach((text, number) => {
    for (const [stem, positions] of positionsOf(text)) {
      const line = lines.get(stem) ?? { last: -1, numbers: [] };
      const more = positions.length - 1;
      line.numbers.push(written((number - line.last - 1) * 4 + Math.min(more, 3)));
      if (more >= 3) line.numbers.push(written(more - 3));
      positions.forEach((position, at) => {
        line.numbers.push(written(position - (positions[at - 1] ?? -1) - 1));
      });
      lines.set(stem, { ...line, last: number });
    }
  });
  return [...lines].map(([stem, { numbers }]) => {
    const key = postingsKey(stem);
    return [key, `${key}|${numbers.join('')}`];
  });
}

function positionsOf(text: string): Map<string, number[]> {
  const stems = new Map<string, number[]>();
  for (const { stem, position } of indexedWords(text)) {
    const own = stems.get(stem);
    if (!own) stems.set(stem, [position]);
    else if (own.at(-1) !== position) own.push(position);
  }
  return stems;
}

/** A digit is a character, of the last of a number one of the other half of the alphabet. */
const base = 32;
const first = '0'.charCodeAt(0);

function written(number: number): string {
  let text = String.fromCharCode(first + base + (number % base));
  for (let rest = Math.floor(number / base); rest > 0; rest = Math.floor(rest / base))
    text = String.fromCharCode(first + (rest % base)) + text;
  return text;
}

/** Reads a line of `postingLines`, with at most so many places in each text. */
export function readPostings(line: string, most = Number.POSITIVE_INFINITY): Postings {
  const postings = new Map<number, number[]>();
  let at = line.indexOf('|') + 1;
  const next = (): number => {
    let number = 0;
    for (;;) {
      const digit = line.charCodeAt(at++) - first;
      if (digit >= base) return number * base + digit - base;
      number = number * base + digit;
    }
  };
  for (let text = -1; at < line.length; ) {
    const head = next();
    text += Math.floor(head / 4) + 1;
    const more = head % 4;
    const count = 1 + (more < 3 ? more : 3 + next());
    const positions: number[] = [];
    for (let read = 0, position = -1; read < count; read++) {
      position += next() + 1;
      if (read < most) positions.push(position);
    }
    postings.set(text, positions);
  }
  return postings;
}
