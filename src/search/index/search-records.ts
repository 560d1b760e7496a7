import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { CustomRecord } from 'pagefind';
import { searchContent } from '../vocabulary/search-content.ts';
import { comparePapers } from '../vocabulary/search-order.ts';

/** What the search reads of `api/papers.json`. */
export type SearchPaper = {
  slug: string;
  title: string;
  brief: string | null;
  abstract: string | null;
  topics: string[];
  /** Month of first submission, `2024-03`. */
  published: string | null;
  authors: string[];
  venue: string | null;
  arxiv: string | null;
};

/** The papers of a built site, newest submission first: the order in which a search without words lists them. */
export async function readPapers(out: string): Promise<SearchPaper[]> {
  const { papers } = JSON.parse(await readFile(join(out, 'api/papers.json'), 'utf8'));
  return papers.toSorted(comparePapers);
}

/** A topic as the search knows it. */
export type SearchTopic = { slug: string; name: string; definition: string };

/** The topics of a built site, in its order. */
export async function readTopics(out: string): Promise<SearchTopic[]> {
  return JSON.parse(await readFile(join(out, 'api/topics.json'), 'utf8')).topics;
}

/** What Pagefind is to index of a paper: its texts, with the filters and facts that its page names. */
export async function searchRecord(out: string, paper: SearchPaper): Promise<CustomRecord> {
  const url = `/papers/${paper.slug}/`;
  const { meta, filters } = pagefindTags(await readFile(join(out, url, 'index.html'), 'utf8'));
  const content = searchContent(paper);
  return { url, language: 'en', content, meta: { ...meta, title: paper.title }, filters };
}

/** Reads `<meta data-pagefind-filter="name[content]">` and the like from the head of a page. */
function pagefindTags(html: string): Required<Pick<CustomRecord, 'meta' | 'filters'>> {
  const meta: Record<string, string> = {};
  const filters: Record<string, string[]> = {};
  const parser = new Parser({
    onopentag(name, { content = '', ...attributes }) {
      if (name !== 'meta') return;
      const filter = attributeName(attributes['data-pagefind-filter']);
      const fact = attributeName(attributes['data-pagefind-meta']);
      if (filter) filters[filter] = [...(filters[filter] ?? []), content];
      if (fact) meta[fact] = content;
    },
  });
  parser.end(html);
  return { meta, filters };
}

function attributeName(value: string | undefined): string | undefined {
  return value?.replace(/\[content\]$/, '');
}
