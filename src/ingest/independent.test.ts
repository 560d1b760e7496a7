import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { paperFileSchema } from '../model/collections.ts';
import type { Field } from '../model/field.ts';
import { dimensions } from '../text/text-vector.ts';
import { fittingField } from './enrich/terms/fitting-field.ts';
import { phraseKey, terms } from './enrich/terms/terms.ts';
import { ingest } from './ingest.ts';

const sentences = [
  'Drip hoses bring water to a rose bed at dawn, and the soil stays moist until noon.',
  'We prune every yew hedge twice, and the hedge grows denser than one that nobody prunes.',
  'A kettle on the stove sings in winter; the pitch of a kettle tells how much water is in it.',
  'HedgeBot cuts along a string. In gardens of forty owners HedgeBot was faster than shears.',
  'Snow covers the beds. Bulbs under snow wake later, and bulbs in pots wake at once.',
  'An old lamp in the shed draws moths; with a yellow lamp we count half as many moths.',
];
const titles = ['Hoses at Dawn', 'Pruning Yew', 'HedgeBot: Cutting by a String', 'Bulbs in Snow'];

/** A field of gardens, which knows all words here but the name of the robot. */
const known = terms([...titles, ...sentences].join(' ')).filter(({ key }) => !/hedgebot/.test(key));
const field: Field = {
  texts: 5000,
  terms: new Map(
    known.map(({ key }) => [key, { texts: 40, titles: 9, free: 20, vector: vectorOf(key) }]),
  ),
  topics: {
    ...{ shared: [0.5, 1, 0.5, 1], unknown: -1, words: {} },
    classes: {
      watering: { bias: -1, views: [...vectorOf('water'), ...vectorOf('hose')] },
      cutting: { bias: -1, views: [...vectorOf('hedge')] },
    },
  },
  kinds: {
    ...{ shared: [1, 1], unknown: -1, classes: { trial: { bias: 0, views: [] } } },
    words: { 'a we': { trial: 1.5 }, 'a pots': { trial: -3 } },
  },
  things: new Map(
    ['drip hoses', 'yew hedge', 'kettle', 'bulbs', 'moths', 'water'].map((surface) => [
      phraseKey(surface),
      { surface, texts: 60, telling: 0.6 },
    ]),
  ),
};

/** A place of its own for each term. */
function vectorOf(key: string): Float32Array {
  const letters = [...key].map((letter) => letter.charCodeAt(0));
  return Float32Array.from({ length: dimensions }, (_, axis) =>
    Math.sin(letters.reduce((sum, code, at) => sum + code * (at + 1) * (axis + 1), 0)),
  );
}

const kinds = `
trial: { plural: Trials, meaning: Done in gardens. }
advice: { plural: Advice, meaning: What to do., terms: { moths: 3 } }
`;

type Entry = { title: string; text: string };

/** What an ingest tells of papers by their slugs. */
function told(entries: readonly Entry[]) {
  const bytes = entries.flatMap(({ title, text }) => [title, '', text, '']).join('\n');
  const dump = { path: 'dumps/2026-06-01.txt', file: '2026-06-01.txt' };
  const topic = (slug: string, term: string) => ({
    path: `topics/${slug}.md`,
    slug,
    text: `---\nname: ${slug}\nfamily: Garden\norder: 1\ndefinition: All of ${term}.\nterms:\n  ${term}: 7\n---\n`,
  });
  const { files, papers } = ingest({
    folders: [{ path: 'dumps', config: null, dumps: [{ ...dump, bytes: Buffer.from(bytes) }] }],
    topics: [topic('watering', 'hose'), topic('cutting', 'hedge')],
    kinds: { path: 'kinds.yaml', text: kinds },
    ...{ synonyms: null, identifiers: null, papers: null, fetched: null },
    ...{ addresses: [], language: 'en', field },
  });
  assert.equal(fittingField(field, papers), field);
  const listed = JSON.parse(files.get('terms.json') ?? '{}');
  return (slug: string) => {
    const file = files.get(`papers/${slug}.md`) ?? assert.fail(`no ${slug}`);
    const { topics, kind, gist } = paperFileSchema.parse(parse(file.split('---\n')[1] ?? ''));
    return { terms: listed[slug], topics, kind, gist };
  };
}

const abstract = fc
  .shuffledSubarray(sentences, { minLength: 3, maxLength: 5 })
  .map((some) => some.join(' '));
const others = fc
  .array(abstract, { minLength: 17, maxLength: 40 })
  .map((texts) => texts.map((text, at) => ({ title: `Bulbs in Snow, Winter ${at + 1}`, text })));
const papers = fc.record({ title: fc.constantFrom(...titles), text: abstract });

test('a paper has the same telling terms, gist, topics and kind among 17 others and among many', () => {
  fc.assert(
    fc.property(papers, others, others, (paper, some, more) => {
      const slug = paper.title.toLowerCase().replace(/[^a-z]+/g, '-');
      assert.deepEqual(told([paper, ...some])(slug), told([...more, paper])(slug));
    }),
    { numRuns: 10 },
  );
});

test('the field of these tests tells topics and kinds apart', () => {
  const [hoses = '', yew = '', , , bulbs = '', lamp = ''] = sentences;
  const tell = told([
    { title: 'Hoses at Dawn', text: `${hoses} ${bulbs}` },
    { title: 'Pruning Yew', text: `${yew} ${lamp}` },
  ]);
  const found = ['hoses-at-dawn', 'pruning-yew'].map((slug) => tell(slug));
  assert.deepEqual(
    found.map(({ topics, kind }) => [topics[0]?.slug, kind]),
    [
      ['watering', 'advice'],
      ['cutting', 'trial'],
    ],
  );
});
