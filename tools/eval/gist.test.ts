import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rouge1, scoreGist } from './gist.ts';

test('ROUGE-1 compares stems, without function words', () => {
  const pairs: [string, string, number][] = [
    ['the gardens', 'a garden', 1],
    ['garden wall', 'garden gate', 0.5],
    ['garden', '', 0],
    ['garden garden', 'garden', 2 / 3],
  ];
  for (const [candidate, reference, expected] of pairs) {
    assert.equal(rouge1(candidate, reference), expected, candidate);
  }
});

test('the score tells the choice from its baselines', () => {
  const abstract = 'Gardens are old. We plant roses. They bloom in June.';
  const cases = [{ abstract, brief: 'Roses are planted and bloom in June.' }];
  const good = scoreGist(cases, () => ['We plant roses.', 'They bloom in June.']);
  assert.equal(good.gist, good.best);
  assert.equal(good.first, 0);
});
