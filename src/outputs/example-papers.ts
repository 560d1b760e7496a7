import type { KnownPaper } from './known-paper.ts';

/** For tests: a paper of which all is known, in words that markup would take for its own. */
export const known: KnownPaper = {
  slug: 'a-title',
  key: 'example2024title',
  identity: null,
  title: 'A <Title> & More',
  url: 'https://x.example/papers/a-title/',
  kind: 'method',
  brief: 'In short.',
  lead: 'In short.',
  abstract: 'At <length> & more.',
  authors: ['Ada Example', 'Bob Sample'],
  venue: 'ICML',
  venueYear: 2024,
  arxiv: '2403.09054',
  month: '2024-03',
  code: 'https://github.com/x/y',
  topics: ['Scaling laws', 'Data'],
  topicSlugs: ['scaling', 'data'],
  digests: [{ id: '2025-03-11', label: 'A day', date: '2025-03-11', place: 3 }],
  digestDate: '2025-03-11',
  terms: [],
};

/** For tests: one of which the title alone is known. */
export const bare: KnownPaper = {
  ...known,
  brief: null,
  abstract: null,
  lead: null,
  authors: [],
  venue: null,
  venueYear: null,
  arxiv: null,
  month: null,
  code: null,
  digests: [],
  digestDate: null,
};
