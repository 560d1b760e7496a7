import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topicOdds } from './label-candidates.ts';

const strengths = new Map(
  Array.from({ length: 40 }, (_, at) => [
    `p${at}`,
    new Map([
      [at < 4 || (at > 15 && at < 20) ? 'bees' : 'roses', 4],
      ['tools', 1],
    ]),
  ]),
);
const papers = [...strengths.keys()];

test('a topic is the surer the more of the digest has it, and the nearer to its head', () => {
  const head = topicOdds(papers.slice(0, 16), strengths).get('bees') ?? 0;
  const tail = topicOdds(papers.slice(4, 20), strengths).get('bees') ?? 0;
  assert.ok(head > tail && tail > 0);
  assert.ok((topicOdds(papers.slice(0, 16), strengths).get('roses') ?? 0) < 0);
});

test('a digest of all papers sets no topic apart', () => {
  assert.equal(topicOdds(papers, strengths).size, 0);
});
