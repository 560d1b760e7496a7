import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PaperText } from '../../../model/paper.ts';
import { labelCorpus } from './label-candidates.ts';
import { labelDigests, topicLine } from './label-digests.ts';
import { fieldOf } from './test-field.ts';

const titles: Record<string, string[]> = {
  garden: [
    'Watering Rose Gardens',
    'On Rose Gardens',
    'Notes on Rose Gardens',
    'Why Rose Gardens Matter in Drip Irrigation',
    'Drip Irrigation',
    'Towards Drip Irrigation',
  ],
  sky: [
    'Icy Comets',
    'Comets and Their Tails',
    'Radio Telescopes',
    'Cheap Radio Telescopes',
    'Comets',
  ],
};
const papers = new Map<string, PaperText>();
const digests = Object.entries(titles).map(([id, list]) => ({
  id,
  papers: list.map((title, at) => {
    const slug = `${id}-${at}`;
    papers.set(slug, { slug, title, brief: null, abstract: null });
    return slug;
  }),
}));
const noTopics = { topicsOf: new Map(), strengths: new Map(), topicNames: new Map() };
const label = (some: typeof digests) => labelDigests(some, labelCorpus(papers.values()), noTopics);

test('a digest is called by what sets it apart, in sentence case', () => {
  const labels = label(digests);
  assert.equal(labels.get('garden')?.label, 'Rose gardens and drip irrigation');
  assert.equal(labels.get('sky')?.label, 'Comets and radio telescopes');
});

test('the order of the digests does not matter', () => {
  assert.deepEqual([...label([...digests].reverse())], [...label(digests)]);
});

test('digests with the same papers still get different labels', () => {
  const twins = ['a', 'b'].map((id) => ({ id, papers: digests[0]?.papers ?? [] }));
  const labels = [...label(twins).values()].map((given) => given.label);
  assert.equal(new Set(labels).size, 2);
});

test('a digest of one paper is called by its main phrase', () => {
  const own = new Map([...papers].filter(([slug]) => slug === 'sky-3'));
  const labels = labelDigests(
    [{ id: 'one', papers: ['sky-3'] }],
    labelCorpus(own.values()),
    noTopics,
  );
  assert.equal(labels.get('one')?.label, 'Cheap radio telescopes');
});

test('a digest without telling words takes its first topic or its first title', () => {
  const dull: PaperText = { slug: 'dull', title: 'On It', brief: null, abstract: null };
  const lone = [{ id: 'lone', papers: ['dull'] }];
  const texts = new Map([['dull', dull]]);
  const topics = new Map([['dull', ['sky']]]);
  const names = new Map([['sky', 'Night sky']]);
  const known = { ...noTopics, topicsOf: topics, topicNames: names };
  assert.equal(
    labelDigests(lone, labelCorpus(texts.values()), known).get('lone')?.label,
    'Night sky',
  );
  assert.equal(
    labelDigests(lone, labelCorpus(texts.values()), noTopics).get('lone')?.label,
    'On It',
  );
});

test('the line names the leading topics, the commonest first', () => {
  const topics = new Map([
    ['a', ['sky', 'tools']],
    ['b', ['sky']],
    ['c', ['tools', 'css']],
  ]);
  const names = new Map([
    ['sky', 'Night sky'],
    ['tools', 'Tools & trades'],
    ['css', 'CSS'],
  ]);
  assert.equal(topicLine(['a', 'b', 'c'], topics, names), 'Night sky, tools & trades, CSS');
  names.set('tools', 'Tools, trades');
  assert.equal(topicLine(['a', 'b', 'c'], topics, names), 'Night sky; tools, trades; CSS');
  assert.equal(topicLine(['d'], topics, names), '');
});

const german = [
  'Textform im Vereinsrecht',
  'Vom Vereinsrecht',
  'Mietrecht und Klimaschutz',
  'Klimaschutz im Mietrecht',
].map(
  (title, at): PaperText => ({
    slug: `${at < 2 ? 'a' : 'b'}-${at}`,
    title,
    brief: null,
    abstract: null,
    language: 'de',
  }),
);

test('German labels keep the capitals of nouns, and join them by a German word', () => {
  const both = ['a', 'b'].map((id) => ({
    id,
    papers: german.flatMap(({ slug }) => (slug.startsWith(id) ? slug : [])),
  }));
  const labels = labelDigests(both, labelCorpus(german, 'de'), noTopics);
  assert.equal(labels.get('a')?.label, 'Vereinsrecht und Textform');
  assert.equal(labels.get('b')?.label, 'Klimaschutz');
});

test('the line of topics keeps the capitals of German nouns', () => {
  const topics = new Map([['a', ['form', 'sorgfalt']]]);
  const names = new Map([
    ['form', 'Vertrag & Form'],
    ['sorgfalt', 'Haftung & Sorgfalt'],
  ]);
  assert.equal(topicLine(['a'], topics, names, 'de'), 'Vertrag & Form, Haftung & Sorgfalt');
});

const field = fieldOf({
  'rose gardens': 400,
  'drip irrigation': 200,
  comets: 300,
  telescopes: 400,
});
const known = (some: typeof digests) =>
  labelDigests(some, labelCorpus(papers.values(), 'en', field), noTopics);

test('where the field is known, a digest is called by what its papers are about', () => {
  assert.equal(known(digests).get('garden')?.label, 'Rose gardens and drip irrigation');
  assert.equal(known(digests).get('sky')?.label, 'Comets and radio telescopes');
});

test('a label stays what it is when another digest comes, be it of the same papers', () => {
  const [garden, sky] = digests;
  const twin = { id: 'a-twin', papers: garden?.papers ?? [] };
  fc.assert(
    fc.property(fc.subarray([garden, sky, twin].flatMap((digest) => digest ?? [])), (some) => {
      const slugs = new Set(some.flatMap((digest) => digest.papers));
      const own = [...papers.values()].filter(({ slug }) => slugs.has(slug));
      const labels = labelDigests(some, labelCorpus(own, 'en', field), noTopics);
      for (const { id } of some) {
        const alike = id === twin.id ? garden?.id : id;
        assert.equal(labels.get(id)?.label, known(digests).get(alike ?? '')?.label);
      }
    }),
  );
});

test('what is known of a field in English names no digest of a site in another language', () => {
  assert.equal(labelCorpus(german, 'de', field).field, null);
});

test('topics fill in where only single papers of a day name a thing, and transformers name nothing', () => {
  const things = fieldOf({ hedges: 400, moss: 300, transformers: 400 });
  const day = Array.from(
    { length: 10 },
    (_, at): PaperText => ({
      slug: `p${at}`,
      title: ['Hedges', 'Moss', 'Wet Transformers', 'Dry Transformers'][at] ?? `Evening ${at}`,
      brief: null,
      abstract: null,
    }),
  );
  const slugs = day.map(({ slug }) => slug);
  const topics = {
    ...noTopics,
    topicsOf: new Map(slugs.slice(4).map((slug, at) => [slug, [at < 4 ? 'seen' : 'tests']])),
    topicNames: new Map([
      ['seen', 'Multimodal & vision-language'],
      ['tests', 'Benchmarks & evaluation'],
    ]),
  };
  const labels = labelDigests(
    [{ id: 'day', papers: slugs }],
    labelCorpus(day, 'en', things),
    topics,
  );
  assert.equal(labels.get('day')?.label, 'Vision-language models and benchmarks');
});
