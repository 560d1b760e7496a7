import { arxivList } from './arxiv-list.ts';
import { arxivMail } from './arxiv-mail.ts';
import { arxivPage } from './arxiv-page.ts';
import { arxivSearch } from './arxiv-search.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { feed } from './feed.ts';
import { huggingFaceHtml, otherHtml } from './hugging-face-html.ts';
import { huggingFacePage } from './hugging-face-page.ts';
import { json } from './json.ts';
import { markdownList } from './markdown-list.ts';
import { noDigest } from './no-digest.ts';
import { oai } from './oai.ts';
import { ownMarkdown } from './own-markdown.ts';
import { paperNote } from './paper-note.ts';
import { compact, spaced } from './pasted.ts';
import { plainList } from './plain-list.ts';
import type { Reader } from './reader.ts';
import { scholarAlert } from './scholar-alert.ts';
import { table } from './table.ts';
import { endnote, pubmed, ris, webOfScience } from './tagged.ts';
import { tldr } from './tldr.ts';

/** Every form that a dump may have. The first that takes a file for its own reads it. */
export const readers: readonly Reader[] = [
  noDigest,
  bibtex,
  ris,
  endnote,
  pubmed,
  webOfScience,
  cslJson,
  json,
  oai,
  feed,
  arxivMail,
  arxivList,
  arxivPage,
  arxivSearch,
  scholarAlert,
  tldr,
  huggingFaceHtml,
  otherHtml,
  huggingFacePage,
  table,
  ownMarkdown,
  paperNote,
  markdownList,
  plainList,
  spaced,
  compact,
];

const endings = /\.(txt|md|json|jsonl|html?|eml|mbox|xml|atom|rss|bib|ris|enw|nbib|ciw|csv|tsv)$/i;
/** What an owner may keep beside the dumps. */
const others = /(^|\/)((identifiers|addresses|fetched)\.tsv|readme\.\w+)$/i;

/** Whether a file of a folder of dumps is one, as far as its name tells. */
export function isDumpName(file: string): boolean {
  return endings.test(file) && !others.test(file);
}
