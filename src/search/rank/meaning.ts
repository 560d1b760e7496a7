/** Weights of what papers are about, found by trying on questions whose answers are known. */
const weights = {
  /** The nearest paper against the best by words, where no paper has a word of the question. */
  meaning: 2,
  /** What the nearest paper gains of its own score by words there. */
  raise: 2,
  /** Power of what is missing of the question in the paper that has most of it. */
  missing: 1.5,
  /** Cosines this much under that of the nearest paper count for nothing. */
  span: 0.45,
};

/** So many of the nearest papers, of cosines not under this, are found though they have no word of the question. */
const joining = { most: 30, least: 0.3 };

/**
 * Raises the scores of papers that are near to a question in what they are about, the more of it is `missing`, 0–1, in the words
 * of every paper. `near` has their cosines to it.
 */
export function addMeaning(
  scores: Map<number, number>,
  near: ReadonlyMap<number, number>,
  missing: number,
): void {
  const nearest = [...near].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  const top = nearest[0]?.[1] ?? 0;
  const best = [...scores.values()].reduce((most, score) => Math.max(most, score), 0) || 1;
  const fail = missing ** weights.missing;
  nearest.forEach(([paper, cosine], place) => {
    const nearness = Math.max(0, 1 - (top - cosine) / weights.span) * fail;
    const own = scores.get(paper);
    if (nearness === 0 || (own === undefined && (place >= joining.most || cosine < joining.least)))
      return;
    scores.set(
      paper,
      (own ?? 0) * (1 + weights.raise * nearness) + weights.meaning * best * nearness,
    );
  });
}
