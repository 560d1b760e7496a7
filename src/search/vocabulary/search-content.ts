/**
 * The text that the index holds of a paper. Its fields can be told by the position of a word, which
 * is what Pagefind gives with a result: the title fills the first `titleSpan` positions, whatever
 * its length; authors, venue and arXiv id come last, after a bar.
 */
export function searchContent(paper: {
  title: string;
  brief: string | null;
  abstract: string | null;
  authors: readonly string[];
  venue: string | null;
  arxiv: string | null;
}): string {
  const title = paper.title.split(/\s+/u).filter(Boolean).slice(0, titleSpan);
  const padding = Array<string>(titleSpan - title.length).fill(filler);
  const text = [paper.brief, paper.abstract].filter(Boolean).join(` ${break_} `);
  const people = [...paper.authors, paper.venue ?? ''].filter(Boolean).join(', ');
  const id = paper.arxiv ? arxivWord(paper.arxiv) : '';
  return [...title, ...padding, text, bar, people, id].join(' ').trimEnd();
}

/** The word by which the index knows an arXiv id: its digits, so that it is whole and stands for nothing else. */
export function arxivWord(id: string): string {
  return id.replace(/\D/g, '');
}

/** Positions that belong to the title. */
export const titleSpan = 40;

const filler = '·';
const break_ = '¶';
const bar = '¦';

/** The texts of an indexed content. */
export function contentTexts(content: string): string[] {
  const from = content.lastIndexOf(`${filler} `);
  const to = content.lastIndexOf(` ${bar}`);
  return content
    .slice(from < 0 ? 0 : from + 2, to < 0 ? undefined : to)
    .split(` ${break_} `)
    .filter(Boolean);
}
