import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaperText } from '../../../model/paper.ts';
import { labelCorpus } from './label-candidates.ts';
import { regionCandidates } from './region-candidates.ts';
import { fieldOf } from './test-field.ts';

const papers = ['Garden Hedges', 'Honey Bees'].flatMap((name, region) =>
  Array.from({ length: 12 }, (_, at): PaperText => {
    const title = at % 2 ? `${name} in Deeper Reflection` : `${name} by Deeper Reflection`;
    return { slug: `${region}-${at}`, title, brief: null, abstract: null };
  }),
);
const regions = [0, 1].map((region) => ({
  papers: papers.flatMap(({ slug }) => (slug.startsWith(`${region}-`) ? slug : [])),
}));
const topics = { topicsOf: new Map(), strengths: new Map(), topicNames: new Map() };

test('a region is named by a thing of its field that the other regions lack', () => {
  const field = fieldOf({ 'garden hedges': 400, 'honey bees': 300 });
  const found = regionCandidates(regions, labelCorpus(papers, 'en', field), topics);
  assert.deepEqual(
    found.map(([first]) => first?.surface),
    ['garden hedges', 'honey bees'],
  );
});

test('a region without a thing that the field knows is named by its phrases', () => {
  const found = regionCandidates(
    regions,
    labelCorpus(papers, 'en', fieldOf({ moss: 300 })),
    topics,
  );
  assert.deepEqual(
    found.map(([first]) => first?.key),
    ['garden hedg', 'honey bee'],
  );
});
