import type { Paper } from '../model/paper.ts';
import { oneLine } from '../text/phrases.ts';
import { citedUrl, issued, publicationType, writtenOnce } from './citation.ts';
import { isPerson, nameInverted, nameParts } from './names.ts';

/** Of more authors none is named: all would double a page of a list, and a part would be wrong. */
const mostAuthors = 30;

/**
 * A paper as COinS: the key-encoded values of an OpenURL context object (Z39.88-2004, Dublin Core) for
 * the `title` of an empty `<span class="Z3988">`, from which reference managers take papers out of a
 * list. Only what is known; commas, slashes and colons as they are, which a query may hold (RFC 3986). The type comes last: before it Zotero reads the title as a title.
 */
export const coins: (paper: Paper) => string = writtenOnce((paper) => {
  const { authors } = paper;
  const { year, month } = issued(paper);
  const date = [year, month?.toString().padStart(2, '0')].filter(Boolean).join('-');
  const pairs: [string, string | null][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.title', oneLine(paper.title)],
    ...(authors.length > mostAuthors ? [] : authors.map(creator)),
    ['rft.date', date],
    ['rft.source', paper.venue],
    ['rft.identifier', citedUrl(paper)],
    ['rft_id', paper.doi && `info:doi/${paper.doi}`],
    ['rft.type', itemType(paper)],
  ];
  const text = new URLSearchParams(
    pairs.flatMap(([key, value]) => (value ? [[key, value]] : [])),
  ).toString();
  return text.replace(/%(2C|2F|3A)/g, decodeURIComponent);
});

/** A group stays whole as a corporate author; a person’s name is filed, where its parts are certain. */
function creator(name: string): [string, string] {
  const isGroup = 'literal' in nameParts(name) && !isPerson(name);
  return isGroup ? ['rft.aucorp', name] : ['rft.creator', nameInverted(name)];
}

/** As Zotero names them, which reads `rft.type`. */
function itemType(paper: Paper): string {
  const type = publicationType(paper);
  if (type === 'preprint') return paper.arxiv ? 'preprint' : 'manuscript';
  return itemTypes[type];
}

const itemTypes = {
  article: 'journalArticle',
  conference: 'conferencePaper',
  chapter: 'bookSection',
} as const;
