/** What a source has of a day. */
export type Found =
  | {
      kind: 'papers';
      /** In the order of the source; none for a day that is well and empty. */
      papers: readonly object[];
      /** Whether something could not be had that a later run may add. */
      partial?: boolean;
    }
  /** The source is past the day, and what it told of it before cannot have changed. */
  | { kind: 'settled' }
  /** It is to come: asked again later, the source may have it. */
  | { kind: 'later'; reason: string };

/** Finds what a source has of a day; `known` says whether the ledger has the day already. */
export type FindDay = (date: string, known: boolean) => Promise<Found>;

/** What became of a day. */
export type Outcome =
  | { kind: 'written'; count: number }
  | { kind: 'same'; count: number }
  /** The dump was made or changed by a person, or is better than what could be had now, and stands. */
  | { kind: 'kept'; reason: string }
  /** The ledger has it, and it cannot have changed, or is too long ago to be asked for again. */
  | { kind: 'known'; count: number }
  | { kind: 'empty' }
  | { kind: 'later'; reason: string }
  | { kind: 'failed'; reason: string; unreachable: boolean };

/** The exit code of a run: 1 where a day failed, 75 (try again later) where one was not out yet, else 0. */
export function exitCode(outcomes: readonly Outcome[]): number {
  if (outcomes.some(({ kind }) => kind === 'failed')) return 1;
  return outcomes.some(({ kind }) => kind === 'later') ? 75 : 0;
}

/** What became of a day, in a line or more for a person. */
export function outcomeText(file: string, date: string, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'written':
      return `${file}: ${papers(outcome.count)}, written.`;
    case 'same':
      return `${file}: ${papers(outcome.count)}, the same as before.`;
    case 'kept':
      return `${file}: left as it is. ${outcome.reason}`;
    case 'known':
      return `${file}: ${papers(outcome.count)}, fetched before and not asked for again.`;
    case 'empty':
      return `${date}: no papers on this day; nothing is written.`;
    case 'later':
      return `${date}: not out yet. ${outcome.reason}`;
    case 'failed':
      return `${date}: failed. ${outcome.reason}`;
  }
}

function papers(count: number): string {
  return count === 1 ? '1 paper' : `${count} papers`;
}
