import type { DatedPaper, Paper, Status } from '../model/paper.ts';
import { compare } from '../text/counts.ts';
import { plainName } from '../text/family-name.ts';
import { joinPieces, piecesOf } from './characters.ts';

/** What of a paper is searched: one of the site knows more, such as its neighbours. */
export const searchedFields = [
  ...(['slug', 'title', 'brief', 'abstract', 'authors', 'arxiv', 'language'] as const),
  ...(['topics', 'kind', 'kindName', 'digests', 'code'] as const),
  ...(['published', 'venue', 'venueYear'] as const),
] as const;

/** What the search needs of a paper. */
export type SearchPaper = Pick<Paper, (typeof searchedFields)[number]> &
  DatedPaper & {
    otherTitles?: readonly string[];
    status?: Status | null;
  };

/** What the search needs of a topic. */
export type SearchTopic = { slug: string; name: string; definition: string };

/** The order in which the search lists papers that are worth the same: newest submission first, then by slug. */
export function newestFirst(
  a: Pick<SearchPaper, 'published' | 'slug'>,
  b: Pick<SearchPaper, 'published' | 'slug'>,
): number {
  return compare(b.published ?? '', a.published ?? '') || compare(a.slug, b.slug);
}

// Signs that stand alone count as words. Two of them part the title from the texts, so that no
// words seem to stand side by side across them.
const titleEnd = '¶ ¶';
const textEnd = '¶';
const textsEnd = '¦';

/**
 * The text that the index holds of a paper. Its title comes first, so that a position tells whether
 * a word stands in it, then its texts, then authors, venue, arXiv id, other titles, and formulas as people type them.
 */
export function searchContent(
  paper: Pick<
    SearchPaper,
    'title' | 'otherTitles' | 'brief' | 'abstract' | 'authors' | 'venue' | 'arxiv'
  >,
): string {
  const texts = [paper.brief, paper.abstract].flatMap((text) => text ?? []).map(piecesOf);
  const id = paper.arxiv ? arxivWord(paper.arxiv) : '';
  const pieces = texts.flatMap((text, at) => (at > 0 ? [textEnd, ...text] : text));
  const asTyped = typedFormulas([paper.title, paper.brief ?? '', paper.abstract ?? '']);
  const others = piecesOf(
    [peopleText(paper), id, ...(paper.otherTitles ?? []), ...asTyped].join(' '),
  );
  return [...piecesOf(paper.title), titleEnd, ...pieces, textsEnd, ...others].join(' ');
}

/** Authors and venue as the index has them. An initial is a word of its own, so that who asks for `C` finds no `C. Darwin`. */
export function peopleText({ authors, venue }: Pick<SearchPaper, 'authors' | 'venue'>): string {
  const people = [...authors.map(plainName), venue ?? ''].filter(Boolean).join(', ');
  return people.replace(/(?<!\S)(\p{L})\.?(?=[\s,]|$)/gu, (_, letter) => initialWord(letter));
}

/** The word by which the index knows an initial. */
export function initialWord(letter: string): string {
  return `${letter}ꓸ`;
}

/** The words of texts with digits below the line, once each, with plain digits: `N2O` for N₂O. */
export function typedFormulas(texts: readonly string[]): string[] {
  const having = texts.filter((text) => /[₀-₉]/.test(text));
  const found = having.flatMap((text) => text.match(/[\p{L}\p{N}]*[₀-₉][\p{L}\p{N}]*/gu) ?? []);
  return [...new Set(found.map((word) => word.normalize('NFKC')))];
}

/** The positions that belong to a title: those below this number. */
export function titleLength(title: string): number {
  return piecesOf(title).length;
}

/** Gives back title and texts of a content whose title has so many words. */
export function readContent(
  content: string,
  titleWords: number,
): { title: string; texts: string[] } {
  const pieces = content.split(' ');
  const from = titleWords + titleEnd.split(' ').length;
  const texts = pieces.slice(from, pieces.lastIndexOf(textsEnd));
  const end = texts.indexOf(textEnd);
  const parted = end < 0 ? [texts] : [texts.slice(0, end), texts.slice(end + 1)];
  return {
    title: joinPieces(pieces.slice(0, titleWords)),
    texts: parted.map(joinPieces).filter(Boolean),
  };
}

/** The word by which the index knows an arXiv id: its digits, so that it is whole and stands for nothing else. */
export function arxivWord(id: string): string {
  return id.replace(/\D/g, '');
}
