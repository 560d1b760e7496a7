/** The few sentences by which lists, feeds and results show a paper, and where they come from. */
export type Lead = { text: string; source: 'brief' | 'gist' | 'abstract' };

/**
 * The brief, else the gist of the abstract (its sentences word for word, an ellipsis where others
 * were left out between them), else the abstract; null for a paper without text.
 */
export function leadOf(paper: {
  brief: string | null;
  abstract: string | null;
  gist: readonly string[];
}): Lead | null {
  if (paper.brief) return { text: paper.brief, source: 'brief' };
  if (paper.gist.length > 0) {
    return { text: joined(paper.gist, paper.abstract ?? ''), source: 'gist' };
  }
  return paper.abstract ? { text: paper.abstract, source: 'abstract' } : null;
}

function joined(sentences: readonly string[], abstract: string): string {
  const next = sentences.join(' ');
  return abstract.includes(next) ? next : sentences.join(' … ');
}
