import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyTexts } from './classify-texts.ts';

test('texts are repaired as the ingest repairs them, with what stands beside them kept', async () => {
  const { papers } = await classifyTexts([
    {
      ...{ arxiv: '2403.00001', day: '2024-03-05', authors: ['Ada Lovelace'] },
      title: 'MoE$^2$ of bees',
      abstract: 'Background: they dance. Results: they dance $2\\times$ faster.',
    },
  ]);
  const [{ slug, title, abstract, day } = { slug: '', title: '', abstract: '', day: '' }] = papers;
  assert.deepEqual(
    [slug, title, abstract, day],
    ['2403.00001', 'MoE² of bees', 'they dance. they dance 2× faster.', '2024-03-05'],
  );
});
