import { huggingFaceHtml, otherHtml } from './hugging-face-html.ts';
import { huggingFacePage } from './hugging-face-page.ts';
import { json } from './json.ts';
import { compact, spaced } from './pasted.ts';
import type { Reader } from './reader.ts';

/** Every form that a dump may have. The first that takes a file for its own reads it. */
export const readers: readonly Reader[] = [
  json,
  huggingFaceHtml,
  otherHtml,
  huggingFacePage,
  spaced,
  compact,
];

const endings = /\.(txt|md|json|jsonl|html?|eml|mbox|xml|atom|rss|bib|ris|csv|tsv)$/i;
/** What an owner may keep beside the dumps. */
const others = /^(identifiers|addresses|fetched)\.tsv$/;

/** Whether a file of a folder of dumps is one, as far as its name tells. */
export function isDumpName(file: string): boolean {
  return endings.test(file) && !others.test(file);
}
