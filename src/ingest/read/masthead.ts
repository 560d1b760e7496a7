import type { Dump } from '../../model/dump.ts';

/** Characters of a name that stands over every dump. */
const longest = 80;

/**
 * The line that opens every dump of a folder and is no paper: short, and nowhere a title with a text of its
 * own. Null where there is none, or fewer than two digests to compare. `opening` gives the first line of a dump.
 */
export function mastheadOf(
  dumps: readonly Dump[],
  opening: (dump: Dump) => string | undefined,
): string | null {
  const [line, ...others] = new Set(dumps.map(opening));
  const digests = new Set(dumps.map(({ digest }) => digest));
  const alike = line !== undefined && others.length === 0 && digests.size > 1;
  if (!alike || line.length > longest || /[.!?]$/.test(line)) return null;
  const isPaper = ({ entries: [first] }: Dump) => first?.title === line && first.text.length > 0;
  const isTaken = dumps.some(({ entries: [first] }) => first?.title.startsWith(line));
  return isTaken && !dumps.some(isPaper) ? line : null;
}
