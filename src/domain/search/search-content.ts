/**
 * The text that the index holds of a paper. Its fields can be told by the position of a word, which
 * is what Pagefind gives with a result: the title fills the first `titleSpan` positions, whatever
 * its length; authors and venue come last, after a bar.
 */
export function searchContent(paper: {
  title: string;
  brief: string | null;
  abstract: string | null;
  authors: readonly string[];
  venue: string | null;
}): string {
  const title = paper.title.split(/\s+/u).filter(Boolean).slice(0, titleSpan);
  const padding = Array<string>(titleSpan - title.length).fill(filler);
  const text = [paper.brief, paper.abstract].filter(Boolean).join(` ${break_} `);
  const people = [...paper.authors, paper.venue ?? ''].filter(Boolean).join(', ');
  return [...title, ...padding, text, bar, people].join(' ');
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
