import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleLift, topicOdds } from './label-candidates.ts';
import { shortName } from './short-name.ts';

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

const names: [name: string, short: string][] = [
  ['Bees & honey', 'bees'],
  ['Glass & stone houses', 'glass houses'],
  ['Guided & lonely walking', 'guided walking'],
  ['Rivers, lakes & tides', 'rivers'],
  ['UI for gardens & parks', 'UI for gardens'],
  ['Musical & acoustic', 'musical & acoustic'],
  ['Roses', 'roses'],
];

test('a topic is called by its first member and the noun that members share', () => {
  for (const [name, short] of names) assert.equal(shortName(name), short);
});

test('a topic in another language is called by its first member, in its own capitals', () => {
  assert.equal(shortName('Haftung & Sorgfalt', 'de'), 'Haftung');
  assert.equal(shortName('Straf- & Zivilprozess', 'de'), 'Straf- & Zivilprozess');
  assert.equal(shortName('Contrats & preuves', 'fr'), 'contrats');
});

const slugs = Array.from({ length: 20 }, (_, at) => `p${at}`);
const titles = slugs.map((slug, at) => ({
  slug,
  title: at < 8 ? 'Roses by Night' : 'Hedges by Night',
}));

test('words commoner in the titles of a digest than elsewhere speak for a phrase', () => {
  const lift = titleLift(titles)(slugs.slice(0, 8));
  assert.ok(lift('rose bed') > 1);
  assert.equal(lift('night'), 1);
  assert.equal(lift('hedg'), 1);
});

test('nothing sets a digest of all papers apart', () => {
  assert.equal(titleLift(titles)(slugs)('rose'), 1);
});
