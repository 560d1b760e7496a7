import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaperText } from '../../../model/paper.ts';
import { labelCorpus } from './label-candidates.ts';
import { regionCandidates } from './region-candidates.ts';
import { topicOf } from './test-topics.ts';

const papers = ['Garden Hedges', 'Honey Bees'].flatMap((name, region) =>
  Array.from({ length: 12 }, (_, at): PaperText => {
    const title = at % 2 ? `${name} in Deeper Reflection` : `${name} by Deeper Reflection`;
    return { slug: `${region}-${at}`, title, brief: null, abstract: null };
  }),
);
const regions = [0, 1].map((region) => ({
  papers: papers.flatMap(({ slug }) => (slug.startsWith(`${region}-`) ? slug : [])),
}));

/** What could name the regions, where the paper of each number in each region has these topics. */
function names(topicsOf: (region: number, at: number) => string[]) {
  const topics = [
    topicOf('Hedges', { label: 'hedges', parts: { 'garden hedges': ['garden hedge'] } }),
    topicOf('Bees'),
    topicOf('Wells'),
  ];
  const own = papers.map(({ slug }) => {
    const [region = 0, at = 0] = slug.split('-').map(Number);
    return [slug, topicsOf(region, at)] as const;
  });
  const facts = { topics, topicsOf: new Map(own), strengths: new Map() };
  return regionCandidates(regions, labelCorpus(papers), facts).map((list) =>
    list.map(({ surface }) => surface),
  );
}

test('a region is named by what its papers are about and those of the other regions are not', () => {
  const [first, second] = names((region) =>
    region === 0 ? ['hedges', 'wells'] : ['bees', 'wells'],
  );
  assert.deepEqual(first?.slice(0, 2), ['garden hedges', 'hedges']);
  assert.equal(second?.[0], 'bees');
  assert.ok(!first?.includes('wells'));
});

test('no name tells of a few papers of a region alone, but two together may tell of enough', () => {
  const [, few] = names((region, at) => (region === 1 && at < 3 ? ['bees'] : []));
  assert.deepEqual(few, []);
  const [, both] = names((region, at) =>
    region === 1 ? [at < 4 ? 'bees' : 'wells'].slice(at > 7 ? 1 : 0) : [],
  );
  assert.deepEqual(both, ['bees and wells']);
});

test('where the owner does not say how labels call topics, regions are named by their phrases', () => {
  const topics = { topics: [], topicsOf: new Map(), strengths: new Map() };
  assert.deepEqual(
    regionCandidates(regions, labelCorpus(papers), topics).map(([first]) => first?.key),
    ['garden hedg', 'honey bee'],
  );
});
