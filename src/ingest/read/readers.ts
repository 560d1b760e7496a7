import { arxivList } from './arxiv/arxiv-list.ts';
import { arxivMail } from './arxiv/arxiv-mail.ts';
import { arxivPage } from './arxiv/arxiv-page.ts';
import { arxivSearch } from './arxiv/arxiv-search.ts';
import { feed } from './feeds/feed.ts';
import { oai } from './feeds/oai.ts';
import { huggingFaceHtml, otherHtml } from './hugging-face/hugging-face-html.ts';
import { huggingFacePage } from './hugging-face/hugging-face-page.ts';
import { json } from './json/json.ts';
import { markdownList } from './lists/markdown-list.ts';
import { paperNote } from './lists/paper-note.ts';
import { plainList } from './lists/plain-list.ts';
import { scholarAlert } from './mail/scholar-alert.ts';
import { tldr } from './mail/tldr.ts';
import { noDigest } from './no-digest.ts';
import { compact, spaced } from './pasted/pasted.ts';
import type { Reader } from './reader.ts';
import { bibtex } from './references/bibtex.ts';
import { cslJson } from './references/csl-json.ts';
import { ownMarkdown } from './references/own-markdown.ts';
import { table } from './references/table.ts';
import { endnote, pubmed, ris, webOfScience } from './references/tagged.ts';

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
