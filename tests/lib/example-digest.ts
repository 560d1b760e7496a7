import type { EmailDigest } from '../../src/outputs/email/email-digest.ts';
import { known } from './example-papers.ts';

/** For tests: a digest of so many papers, each with a text of about so many characters. */
export function exampleDigest(count: number, length = 300): EmailDigest {
  const text = 'Words about <caches> & naïve models — “quoted” at 5 × 10⁵. ';
  return {
    id: '2025-03-11-example',
    label: 'Caches & <models>',
    date: '2025-03-11',
    line: 'Caching, models & data',
    description: null,
    url: 'https://x.example/digests/2025-03-11-example/',
    site: {
      title: 'Offprint',
      home: 'https://x.example/',
      digests: 'https://x.example/digests/',
      language: 'en',
    },
    papers: Array.from({ length: count }, (_, index) => ({
      ...known,
      title: `Paper number ${index + 1}: α-caching for a <b> & more words of a title`,
      url: `https://x.example/papers/paper-number-${index + 1}-caching-for-more-words-of-a-title/`,
      brief: text.repeat(Math.ceil(length / text.length)),
    })),
  };
}
