import { everydayWords } from './everyday-words.ts';

/** A general word or phrase, and technical ones that may stand for it. */
export type EverydayRule = { from: string; to: string[] };

/** Reads the lines `everyday, words: technical, words`. */
export function everydayRules(lines = everydayWords): EverydayRule[] {
  return lines
    .split('\n')
    .filter((line) => line.includes(':'))
    .flatMap((line) => {
      const [left = '', right = ''] = line.split(':');
      return items(left).map((from) => ({ from, to: items(right).filter((to) => to !== from) }));
    })
    .filter(({ to }) => to.length > 0);
}

function items(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}
