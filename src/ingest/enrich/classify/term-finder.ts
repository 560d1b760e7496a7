import { american, splitWords, withoutAccents } from '../../../text/words.ts';

/** A word of a text: as it was written, the form by which words are compared, and the number of that spelling. */
export type Word = { exact: string; stem: string; number: number };

/**
 * The words of a plain text, in order; a question mark is a word. Hyphens, slashes and apostrophes
 * part words. They are compared in the singular, small letters and American spelling, and not by their
 * stems: a term may be written together as one word.
 */
export function words(text: string): Word[] {
  return splitWords(withoutAccents(text), '?').map(({ surface }) => {
    const known = seen.get(surface) ?? {
      exact: surface,
      stem: american(singular(surface).toLowerCase()),
      number: seen.size,
    };
    seen.set(surface, known);
    return known;
  });
}

const seen = new Map<string, Word>();

function singular(word: string): string {
  if ((word.length < 4 && !/^[A-Z]{2}s$/.test(word)) || /^news$/i.test(word)) return word;
  if (/.{2}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

/** A term found in a row of words: the words from `start` to before `end` spell it. */
export type Match = { term: string; start: number; end: number };

type Entry = { term: string; spelling: string; open: boolean };
/** A node of the trie, with those that follow by UTF-16 code unit. */
type Node = { next: Map<number, Node>; entries: Entry[] };
/** What following a word comes to: a node, if there is one, and the entries met on the way. */
type Step = { end: Node | undefined; met: readonly Entry[] };

/**
 * Prepares terms for searching. The function returned finds all of them in a row of words, in
 * time that grows with the row and hardly with the number of terms: terms stand in a trie.
 *
 * A term is compared letter by letter without regard to where words part, so `fine-tuning`,
 * `fine tuning` and `finetuning` are one. It begins and ends with a word, except that one with a
 * final `*` may end within a word. Capitals in a term must stand in the text too.
 */
export function termFinder(terms: Iterable<string>): (text: Word[]) => Match[] {
  const root: Node = { next: new Map(), entries: [] };
  for (const term of terms) insert(root, term);
  // Most words begin no term; each spelling is followed from the root once.
  const starts: Step[] = [];
  return (text) => {
    const found: Match[] = [];
    text.forEach((word, start) => {
      const step = starts[word.number] ?? follow(root, word);
      starts[word.number] = step;
      if (step !== nowhere) addMatches(found, step, text, start);
    });
    return found;
  };
}

function insert(root: Node, term: string): void {
  const open = term.endsWith('*');
  const parts = words(term);
  const letters = parts
    .map(({ exact, stem }, at) => (open && at === parts.length - 1 ? exact.toLowerCase() : stem))
    .join('');
  let node = root;
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charCodeAt(at);
    const following = node.next.get(letter) ?? { next: new Map(), entries: [] };
    node.next.set(letter, following);
    node = following;
  }
  if (letters !== '') node.entries.push({ term, spelling: spellingOf(parts), open });
}

function addMatches(found: Match[], first: Step, text: Word[], start: number): void {
  let { end, met } = first;
  for (let at = start; ; ) {
    at++;
    for (const { term, spelling } of met)
      if (isSpelled(spelling, text.slice(start, at))) found.push({ term, start, end: at });
    const next = text[at];
    if (!end || !next) return;
    ({ end, met } = follow(end, next));
  }
}

const nowhere: Step = { end: undefined, met: [] };

/** Follows the letters of a word from a node. */
function follow(from: Node, { stem }: Word): Step {
  const met: Entry[] = [];
  let end: Node | undefined = from;
  for (let at = 0; end && at < stem.length; at++) {
    end = end.next.get(stem.charCodeAt(at));
    const closes = at === stem.length - 1;
    if (end) met.push(...end.entries.filter(({ open }) => closes || open));
  }
  return end || met.length > 0 ? { end, met } : nowhere;
}

function isSpelled(spelling: string, text: Word[]): boolean {
  if (spelling === spelling.toLowerCase()) return true;
  const written = spellingOf(text);
  return [...spelling].every(
    (letter, i) => letter === letter.toLowerCase() || letter === written[i],
  );
}

function spellingOf(row: readonly Word[]): string {
  return row.map(({ exact }) => exact).join('');
}

/**
 * Terms as readers should see them: an open-ended one (`early exit*`) as the text has it first,
 * the others as the topic file spells them. Terms that come out alike are named once.
 */
export function asWritten(terms: readonly string[], text: string): string[] {
  if (!terms.some((term) => term.endsWith('*'))) return [...terms];
  const row = words(text);
  const matches = termFinder(terms)(row);
  const shown = terms.map((term) => {
    if (!term.endsWith('*')) return term;
    const found = matches.find((match) => match.term === term);
    if (!found) return term.slice(0, -1);
    const written = row.slice(found.start, found.end);
    return written.map(({ exact }) => exact).join(' ');
  });
  return [...new Map(shown.map((term) => [term.toLowerCase(), term])).values()];
}
