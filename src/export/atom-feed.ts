import { Feed } from 'feed';
import { escapeHtml } from '../domain/text/escape-html.ts';
import type { KnownPaper } from './known-paper.ts';

export type FeedInfo = {
  title: string;
  description: string;
  home: string;
  self: string;
  language: string;
};

/**
 * An Atom feed with an item for each paper. Every paper needs the day of a digest, from which
 * `updated` comes; the feed was updated when its newest item was. Ids are addresses of papers.
 */
export function atomFeed(info: FeedInfo, papers: readonly KnownPaper[]): string {
  const days = papers.flatMap((paper) => paper.digestDate ?? []).sort();
  const feed = new Feed({
    id: info.home,
    title: info.title,
    description: info.description,
    link: info.home,
    language: info.language,
    updated: midnight(days.at(-1) ?? '1970-01-01'),
    feedLinks: { atom: info.self },
    author: { name: info.title, link: info.home },
    copyright: '',
    generator: 'Offprint',
  });
  for (const paper of papers) if (paper.digestDate) feed.addItem(item(paper, paper.digestDate));
  return feed.atom1();
}

function item(paper: KnownPaper, day: string) {
  return {
    id: paper.url,
    // The library writes titles and summaries as HTML.
    title: escapeHtml(paper.title),
    link: paper.url,
    date: midnight(day),
    published: midnight(day),
    description: escapeHtml(paper.lead ?? ''),
    content: [paper.brief, paper.abstract]
      .flatMap((text) => (text ? `<p>${escapeHtml(text)}</p>` : []))
      .join(''),
    category: paper.topics.map((name) => ({ name, term: name })),
  };
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
