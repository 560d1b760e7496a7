import { oneLine } from '../text/one-line.ts';
import type { CslItem } from './csl-item.ts';
import { isPerson } from './csl-name.ts';
import { issuedParts } from './issued-parts.ts';
import { nameInverted, nameText } from './name-text.ts';
import { onceEach } from './once-each.ts';
import { sourceUrl } from './source-url.ts';

/** Of more authors none is named: all would double a page of a list, and a part would be wrong. */
const mostAuthors = 30;

/** Kinds of items as Zotero names them, which it reads from `rft.type`. */
const itemTypes = {
  'article-journal': 'journalArticle',
  'paper-conference': 'conferencePaper',
} as const;

/**
 * A paper as COinS: the key-encoded values of an OpenURL context object (Z39.88-2004, Dublin Core) for
 * the `title` of an empty `<span class="Z3988">`, from which reference managers take papers out of a
 * list. Only what is known. The type comes last: before it Zotero reads the title as a title.
 */
export const coins = onceEach((item: CslItem): string => {
  const { author: authors = [] } = item;
  const { year, month } = issuedParts(item);
  const date = [year, month?.toString().padStart(2, '0')].filter(Boolean).join('-');
  const pairs: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.title', oneLine(item.title)],
    ...(authors.length > mostAuthors ? [] : authors.map(creator)),
    ['rft.date', date],
    ['rft.source', item['container-title']],
    ['rft.identifier', sourceUrl(item)],
    ['rft.type', itemType(item)],
  ];
  return new URLSearchParams(
    pairs.flatMap(([key, value]) => (value ? [[key, value]] : [])),
  ).toString();
});

/** A group stays whole as a corporate author; a person’s name is filed, where its parts are certain. */
function creator(name: NonNullable<CslItem['author']>[number]): [string, string] {
  const isGroup = 'literal' in name && !isPerson(name.literal);
  return isGroup ? ['rft.aucorp', nameText(name)] : ['rft.creator', nameInverted(name)];
}

function itemType({ type, archive }: CslItem): string {
  if (type !== 'article') return itemTypes[type];
  return archive ? 'preprint' : 'manuscript';
}
