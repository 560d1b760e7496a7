/** How often something is found among the items of a group, and in the whole. */
export type Share = { inGroup: number; groupSize: number; inAll: number; allSize: number };

/** Items that the prior counts for, as a share of all; more of them damp what rests on few. */
const priorShare = 0.1;

/**
 * How surely something is commoner in a group than in the rest: the log-odds ratio with an informative
 * Dirichlet prior taken from the whole, in standard deviations (Monroe, Colaresi and Quinn 2008,
 * equations 15 to 22). Counts may be fractional.
 */
export function logOdds({ inGroup, groupSize, inAll, allSize }: Share): number {
  const priorSize = priorShare * allSize;
  const prior = (priorSize * (inAll + 0.5)) / (allSize + 1);
  const inRest = Math.max(0, inAll - inGroup);
  const odds = (found: number, size: number) =>
    Math.log((found + prior) / (size + priorSize - found - prior));
  const ratio = odds(inGroup, groupSize) - odds(inRest, allSize - groupSize);
  const variance = 1 / (inGroup + prior) + 1 / (inRest + prior);
  return ratio / Math.sqrt(variance);
}
