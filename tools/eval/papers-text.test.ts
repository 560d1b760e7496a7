import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontMatter } from '../../src/ingest/write/front-matter.ts';
import { papersText } from './papers-text.ts';

const paper = (title: string, place: number) =>
  frontMatter({
    ...{ title, key: title.toLowerCase(), kind: 'survey', gist: ['They dance.'] },
    topics: [{ slug: 'insects', terms: ['bee'] }],
    digests: [{ id: '2025-01-03', place }],
    arxiv: `2501.0000${place}`,
  });
const files = new Map([
  ['papers/wasps.md', paper('Wasps', 2)],
  ['papers/bees.md', paper('Bees', 1)],
  ['relations.json', JSON.stringify({ bees: [{ slug: 'wasps', terms: ['wings'] }] })],
]);

test('papers come in the order of their digests with what the ingest says of them', () => {
  assert.equal(
    papersText({ files }, 1),
    [
      '## Bees',
      'https://arxiv.org/abs/2501.00001',
      '- kind: survey',
      '- topic: insects (bee)',
      '- gist: They dance.',
      '- related: Wasps (wings)',
      '',
    ].join('\n'),
  );
  assert.match(papersText({ files }, 2), /## Bees.*## Wasps/s);
});
