import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PaperText } from '../../../model/paper.ts';
import { labelCorpus } from './label-candidates.ts';
import { labelDigests, topicLine } from './label-digests.ts';
import { topicOf } from './test-topics.ts';

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
const noTopics = { topics: [], topicsOf: new Map(), strengths: new Map() };
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
  const known = {
    ...noTopics,
    topicsOf: topics,
    topics: [{ ...topicOf('Night sky'), slug: 'sky' }],
  };
  assert.equal(
    labelDigests(lone, labelCorpus(texts.values()), known).get('lone')?.label,
    'Night sky',
  );
  assert.equal(
    labelDigests(lone, labelCorpus(texts.values()), noTopics).get('lone')?.label,
    'On It',
  );
});

/** Topics of these names, by their slugs, and which papers have which. */
const line = (names: Record<string, string>, own: Record<string, string[]>, language?: string) =>
  topicLine(
    Object.keys(own),
    {
      topics: Object.entries(names).map(([slug, name]) => ({ ...topicOf(name), slug })),
      topicsOf: new Map(Object.entries(own)),
    },
    language,
  );

test('the line names the leading topics, the commonest first', () => {
  const own = { a: ['sky', 'tools'], b: ['sky'], c: ['tools', 'css'] };
  const names = { sky: 'Night sky', tools: 'Tools & trades', css: 'CSS' };
  assert.equal(line(names, own), 'Night sky, tools & trades, CSS');
  assert.equal(line({ ...names, tools: 'Tools, trades' }, own), 'Night sky; tools, trades; CSS');
  assert.equal(line(names, { d: [] }), '');
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
  const names = { form: 'Vertrag & Form', sorgfalt: 'Haftung & Sorgfalt' };
  assert.equal(
    line(names, { a: ['form', 'sorgfalt'] }, 'de'),
    'Vertrag & Form, Haftung & Sorgfalt',
  );
});

/** Where the owner says how labels call topics. */
const labelled = {
  ...noTopics,
  topics: [
    topicOf('Rose gardens', { label: 'roses' }),
    topicOf('Irrigation & hoses'),
    topicOf('Counts', { label: '' }),
  ],
  topicsOf: new Map(
    [...papers.keys()].map((slug, at) => [slug, [at % 2 ? 'rose' : 'irrigation', 'counts']]),
  ),
};
const named = (some: typeof digests) => labelDigests(some, labelCorpus(papers.values()), labelled);

test('where the owner says how labels call topics, a digest is called by what its papers are about', () => {
  assert.equal(named(digests).get('garden')?.label, 'Irrigation and roses');
});

test('a digest of papers without topics takes its first title', () => {
  const labels = labelDigests(digests, labelCorpus(papers.values()), {
    ...labelled,
    topicsOf: new Map(),
  });
  assert.equal(labels.get('sky')?.label, 'Icy Comets');
});

test('a label stays what it is when another digest comes, be it of the same papers', () => {
  const [garden, sky] = digests;
  const twin = { id: 'a-twin', papers: garden?.papers ?? [] };
  fc.assert(
    fc.property(fc.subarray([garden, sky, twin].flatMap((digest) => digest ?? [])), (some) => {
      const labels = named(some);
      for (const { id } of some) {
        const alike = id === twin.id ? garden?.id : id;
        assert.equal(labels.get(id)?.label, named(digests).get(alike ?? '')?.label);
      }
    }),
  );
});
