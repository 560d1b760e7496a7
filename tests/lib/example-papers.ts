import { type Paper, paperSchema } from '../../src/model/paper.ts';

/** For tests: a paper of which all is known, in words that markup would take for its own. */
export const known: Paper = paperSchema.parse({
  slug: 'a-title',
  formerly: [],
  key: 'example2024title',
  identity: null,
  title: 'A <Title> & More',
  url: 'https://x.example/papers/a-title/',
  source: 'https://arxiv.org/abs/2403.09054',
  language: 'en',
  kind: 'method',
  brief: 'In short.',
  abstract: 'At <length> & more.',
  gist: [],
  authors: ['Ada Example', 'Bob Sample'],
  venue: 'ICML',
  venueYear: 2024,
  arxiv: '2403.09054',
  published: '2024-03',
  links: ['https://github.com/x/y'],
  code: ['https://github.com/x/y'],
  topics: ['scaling', 'data'],
  topicDetails: [
    { slug: 'scaling', name: 'Scaling laws', family: 'family-3', terms: [] },
    { slug: 'data', name: 'Data', family: 'family-3', terms: [] },
  ],
  digests: ['2025-03-11'],
  digestDetails: [{ id: '2025-03-11', label: 'A day', date: '2025-03-11', place: 3, of: 5 }],
  terms: [],
  related: [],
  relatedTerms: {},
});

/** For tests: one of which the title alone is known. */
export const bare: Paper = {
  ...known,
  source: null,
  brief: null,
  abstract: null,
  authors: [],
  venue: null,
  venueYear: null,
  arxiv: null,
  published: null,
  links: [],
  code: [],
  digests: [],
  digestDetails: [],
};
