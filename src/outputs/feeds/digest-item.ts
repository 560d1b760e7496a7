import { escapeHtml, xmlText } from '../../text/escape.ts';
import { sentence } from '../../text/sentences.ts';
import type { KnownPaper } from '../known-paper.ts';
import { digestId } from './feed-ids.ts';
import type { FeedItem } from './feed-item.ts';
import { itemDay } from './item-day.ts';
import type { TagEntity } from './tag-uri.ts';

/** What feeds need to know of a digest. */
export type KnownDigest = {
  id: string;
  label: string;
  /** Absolute address of its page. */
  url: string;
  /** ISO day, null when it has none. */
  date: string | null;
  /** Its leading topics in one line, or empty. */
  line: string;
  description?: string | undefined;
  /** In its own order. */
  papers: readonly KnownPaper[];
};

/** A digest as an item of feeds: its papers as a numbered list, each with its link and its lead. */
export function digestItem(digest: KnownDigest, entity: TagEntity): FeedItem {
  const lines = [digest.line, digest.description ?? ''].filter((line) => line !== '');
  return {
    id: digestId(entity, digest.id),
    url: digest.url,
    title: xmlText(digest.label),
    summary: lines.length > 0 ? lines.map((line) => sentence(xmlText(line))).join(' ') : null,
    html: [
      ...lines.map((line) => `<p>${escapeHtml(sentence(xmlText(line)))}</p>`),
      `<ol>${digest.papers.map(entryOf).join('')}</ol>`,
    ].join(''),
    authors: [],
    tags: [],
    related: null,
    ...itemDay(digest.date, entity),
  };
}

function entryOf({ url, title, lead }: KnownPaper): string {
  const brief = lead ? `<br>${escapeHtml(xmlText(lead))}` : '';
  return `<li><p><a href="${escapeHtml(url)}">${escapeHtml(xmlText(title))}</a>${brief}</p></li>`;
}
