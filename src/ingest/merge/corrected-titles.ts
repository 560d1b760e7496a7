import { distance } from 'fastest-levenshtein';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { finding } from '../rules.ts';
import type { Former } from './former-addresses.ts';
import type { Ledger, LedgerLine } from './ledger.ts';
import type { Merged } from './merge.ts';
import type { MergedPaper } from './merged-paper.ts';

/**
 * Warnings about new papers whose title is very near to one that the ledger knows and no dump has any more: most
 * are corrections, of which the owner has said nothing. `known` is the number of lines that the ledger had before;
 * once it has a line for the new title there is no warning, as it would stay for titles that were removed, too.
 */
export function correctedTitles(
  { papers, hidden }: Pick<Merged, 'papers' | 'hidden'>,
  { ledger, former, known }: { ledger: Ledger; former: ReadonlyMap<string, Former>; known: number },
): Diagnostic[] {
  const held = new Set<string>([...papers, ...hidden].flatMap(({ names }) => names));
  const leading = new Set([...former.values()].flatMap(({ formerly }) => formerly));
  const gone = ledger
    .lines()
    .filter((line) => line.place < known && !held.has(line.identity) && !leading.has(line.address));
  if (gone.length > mostGone) return [];
  const ends = Map.groupBy(
    gone.flatMap((line) => endsOf(line.identity).map((end) => ({ end, line }))),
    ({ end }) => end,
  );
  return papers
    .filter(({ identity }) => (ledger.get(identity)?.place ?? 0) >= known)
    .flatMap((paper) => {
      const near = endsOf(paper.identity).flatMap((end) => ends.get(end) ?? []);
      const line = nearestOf(
        paper,
        near.map(({ line }) => line),
      );
      return line ? [told(paper, line)] : [];
    });
}

/** Where more titles than this are gone, whole dumps were taken away, and no titles corrected. */
const mostGone = 1000;

/** So many letters at its beginning or end a title keeps when it is corrected. */
const kept = 8;

function endsOf(identity: string): string[] {
  return [`^${identity.slice(0, kept)}`, `${identity.slice(-kept)}$`];
}

function nearestOf({ identity }: MergedPaper, lines: readonly LedgerLine[]): LedgerLine | null {
  const [nearest] = lines
    .map((line) => ({ line, letters: distance(line.identity, identity) }))
    .filter(({ letters }) => letters <= Math.max(2, identity.length / 6))
    .sort((a, b) => a.letters - b.letters || a.line.place - b.line.place);
  return nearest?.line ?? null;
}

function told({ title, place }: MergedPaper, { address }: LedgerLine): Diagnostic {
  return finding('corrected-title', { ...place, former: address, actual: title });
}
