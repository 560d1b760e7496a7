import { asciiWords } from './ascii-words.ts';

/** The words by which an index sorts a name, the family name first: `Ada B. de Example` as `example ada b de`. */
export function sortingName(name: string): string {
  const words = asciiWords(name);
  const found = words.findLastIndex((word, at) => at > 0 && !/^(jr|sr|ii|iii|iv)$/.test(word));
  const family = Math.max(0, found);
  return [words[family] ?? '', ...words.toSpliced(family, 1)].join(' ');
}
