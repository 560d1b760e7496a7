import type { Kind } from '../../model/paper.ts';

/** What the figures of the trends know of a paper. */
export type TrendPaper = {
  /** Month of first submission, `2024-03`; null when unknown. */
  month: string | null;
  kind: Kind;
  /** Slugs of its topics. */
  topics: readonly string[];
  /** Whether its abstract is here; shares with code count these papers alone, for briefs seldom name code. */
  abstract: boolean;
  /** Whether its text names a place of source code. */
  code: boolean;
};
