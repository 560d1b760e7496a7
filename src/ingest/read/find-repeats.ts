import type { ReadEntry } from './build-entries.ts';

/** Which entries of a dump stand there a second time, as indices. */
export type Repeats = {
  /** Where the second paste of the whole dump begins, or null when there is none. */
  pasteFrom: number | null;
  /** Runs `[first, last]` of repeated entries besides a second paste of the whole. */
  runs: [number, number][];
  /** All of them, those of a second paste too. */
  repeated: ReadonlySet<number>;
};

/** Finds entries with the title and text of one above them. Every repeat counts, however far away. */
export function findRepeats(entries: readonly ReadEntry[]): Repeats {
  const keys = entries.map((entry) => [entry.title, ...entry.text].join(' '));
  const pasteFrom = findPeriod(keys);
  const runs: [number, number][] = [];
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (const [index, key] of keys.entries()) {
    const pasted = pasteFrom !== null && index >= pasteFrom;
    if (seen.has(key)) repeated.add(index);
    if (seen.has(key) && !pasted) extend(runs, index);
    seen.add(key);
  }
  return { pasteFrom, runs, repeated };
}

function extend(runs: [number, number][], index: number): void {
  const last = runs.at(-1);
  if (last?.[1] === index - 1) last[1] = index;
  else runs.push([index, index]);
}

/** The length after which the keys begin again and repeat to the end, or null. */
function findPeriod(keys: readonly string[]): number | null {
  for (let period = 1; period <= keys.length / 2; period += 1) {
    if (keys.length % period !== 0 || keys[period] !== keys[0]) continue;
    if (keys.every((key, index) => index < period || key === keys[index - period])) return period;
  }
  return null;
}
