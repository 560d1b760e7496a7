import { add } from './counts.ts';
import { type Identity, identityOf } from './identity.ts';

/** The share of letter triples (Dice) that two titles must have in common for one to be meant by the other. */
const alike = 0.45;

/**
 * Gives, for a title in plain Unicode, the one among `titles` that somebody may have meant by it: that which
 * shares most triples of letters with it. Null where none is alike.
 */
export function nearestAmong(titles: Iterable<string>): (title: string) => string | null {
  const all = [...new Set(titles)].sort();
  let made: Index | undefined;
  return (title) => {
    made ??= index(all);
    const triples = triplesOf(identityOf(title));
    const shared = new Map<number, number>();
    for (const triple of triples) for (const at of made.holders.get(triple) ?? []) add(shared, at);
    let best = { score: alike, title: null as string | null };
    for (const [at, count] of [...shared].sort(([a], [b]) => a - b)) {
      const score = (2 * count) / (triples.size + (made.sizes[at] ?? 0));
      if (score > best.score) best = { score, title: all[at] ?? null };
    }
    return best.title;
  };
}

/** How many triples each title has, and which titles hold a triple. */
type Index = { sizes: number[]; holders: Map<string, number[]> };

function index(titles: readonly string[]): Index {
  const holders = new Map<string, number[]>();
  const sizes = titles.map((title, at) => {
    const triples = triplesOf(identityOf(title));
    for (const triple of triples) {
      const known = holders.get(triple);
      if (known) known.push(at);
      else holders.set(triple, [at]);
    }
    return triples.size;
  });
  return { sizes, holders };
}

/** Every three letters in a row, with two marks before the first and one behind the last, so that short titles have some. */
function triplesOf(identity: Identity): Set<string> {
  const letters = ['^', '^', ...identity, '$'];
  return new Set(letters.slice(2).map((letter, at) => `${letters[at]}${letters[at + 1]}${letter}`));
}
