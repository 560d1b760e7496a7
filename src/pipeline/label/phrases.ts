import { type Word, words } from '../terms/words.ts';

/** A run of one to three words of a text. */
export type Phrase = {
  /** Word keys, parted by a space. */
  key: string;
  /** As it is written here. */
  surface: string;
  /** Whether nothing joins it to the word after it, as is the way of a noun phrase. */
  closed: boolean;
  /** Whether it opens a sentence. */
  initial: boolean;
  /** How many words it has. */
  size: number;
};

const longest = 3;

/** Lists the phrases of a plain text, in order and with repetitions; none cuts a hyphened compound. */
export function phrases(text: string): Phrase[] {
  const runs = splitRuns(words(text));
  return runs.flatMap((run) =>
    run.flatMap(({ hyphened }, start) => {
      if (hyphened) return [];
      const ends = Array.from({ length: longest }, (_, more) => start + more + 1);
      return ends
        .filter((end) => end <= run.length && run[end]?.hyphened !== true)
        .map((end) => toPhrase(text, run.slice(start, end), end === run.length));
    }),
  );
}

function toPhrase(text: string, members: readonly Word[], closed: boolean): Phrase {
  const last = members.at(-1);
  return {
    key: members.map(({ key }) => key).join(' '),
    surface: text.slice(members[0]?.start, last && last.start + last.surface.length),
    closed,
    initial: members[0]?.initial ?? false,
    size: members.length,
  };
}

function splitRuns(all: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (const word of all) {
    if (word.joined) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}
