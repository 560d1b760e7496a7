import { type Word, words } from './words.ts';

/** A term found in a row of words: the words from `start` to before `end` spell it. */
export type Match = { term: string; start: number; end: number };

type Entry = { term: string; spelling: string; open: boolean };
type Node = { next: Map<string, Node>; entries: Entry[] };

/**
 * Prepares terms for searching. The function returned finds all of them in a row of words, in
 * time that grows with the row and hardly with the number of terms.
 *
 * A term is compared letter by letter without regard to where words part, so `fine-tuning`,
 * `fine tuning` and `finetuning` are one. It begins and ends with a word, except that one with a
 * final `*` may end within a word. Capitals in a term must stand in the text too.
 */
export function termFinder(terms: Iterable<string>): (text: Word[]) => Match[] {
  const root: Node = { next: new Map(), entries: [] };
  for (const term of terms) insert(root, term);
  return (text) => text.flatMap((_, start) => matchesFrom(root, text, start));
}

function insert(root: Node, term: string): void {
  const open = term.endsWith('*');
  const parts = words(term);
  const last = open ? parts.pop() : undefined;
  const letters = [...parts.map((word) => word.stem), last?.exact.toLowerCase() ?? ''].join('');
  let node = root;
  for (const letter of letters) {
    const following = node.next.get(letter) ?? { next: new Map(), entries: [] };
    node.next.set(letter, following);
    node = following;
  }
  const spelling = [...parts, ...(last ? [last] : [])].map((word) => word.exact).join('');
  if (letters !== '') node.entries.push({ term, spelling, open });
}

function matchesFrom(root: Node, text: Word[], start: number): Match[] {
  const found: Match[] = [];
  let node = root;
  for (let at = start; at < text.length; at++) {
    const letters = [...(text[at]?.stem ?? '')];
    for (const [index, letter] of letters.entries()) {
      const following = node.next.get(letter);
      if (!following) return found;
      node = following;
      const ends = index === letters.length - 1;
      for (const entry of node.entries) {
        if ((ends || entry.open) && spelled(entry, text, start, at + 1)) {
          found.push({ term: entry.term, start, end: at + 1 });
        }
      }
    }
  }
  return found;
}

function spelled({ spelling }: Entry, text: Word[], start: number, end: number): boolean {
  if (spelling === spelling.toLowerCase()) return true;
  const written = text
    .slice(start, end)
    .map((word) => word.exact)
    .join('');
  return [...spelling].every(
    (letter, i) => letter === letter.toLowerCase() || letter === written[i],
  );
}
