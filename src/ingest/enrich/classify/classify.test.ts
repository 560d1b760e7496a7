import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Field } from '../../../model/field.ts';
import type { LinearModel } from '../../../model/linear-model.ts';
import { type PaperText, topicGivenSchema } from '../../../model/paper.ts';
import { type Topic, topicSchema } from '../../../model/topic.ts';
import { classify, strengthsOf, vocabularyOf } from './classify.ts';
import { kindRulesSchema } from './kinds.ts';

const content = new URL('../../../../content/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, content), 'utf8');
const vocabulary: Topic[] = readdirSync(new URL('topics/', content)).map((file) => ({
  ...topicSchema.parse(parse(read(`topics/${file}`).split(/^---$/m)[1] ?? '')),
  slug: file.replace(/\.md$/, ''),
}));
const kinds = kindRulesSchema.parse(parse(read('kinds.yaml')));

const paper = (title: string, brief: string | null = null): PaperText => ({
  slug: title,
  title,
  brief,
  abstract: null,
});

const judge = (text: PaperText, topics = vocabulary) => {
  const result = classify([text], topics, kinds).get(text.slug);
  assert.ok(result);
  return result;
};

test('each topic of the vocabulary has a place of its own', () => {
  assert.equal(new Set(vocabulary.map(({ order }) => order)).size, vocabulary.length);
});

const subjects: [topics: string[], title: string, brief: string][] = [
  [
    ['decoding'],
    'Guess First, Check Later',
    'A draft model proposes tokens that the large model verifies: speculative decoding with a token tree, twice as fast.',
  ],
  [
    ['quantization'],
    'Four Bits for Everyone',
    'Post-training quantisation of weights to INT4 that keeps activation outliers in FP16.',
  ],
  [
    ['health', 'multimodal'],
    'Reading Chests with a Vision-Language Model',
    'A vision-language model writes radiology reports for patients in hospital from X-ray images.',
  ],
  [
    ['retrieval'],
    'Look It Up',
    'Retrieval-augmented generation with a dense retriever over a knowledge base for open-domain question answering.',
  ],
  [
    ['federated'],
    'Everyone Trains a Little',
    'Clients train locally in federated learning, and FedAvg merges their updates in every communication round.',
  ],
  [
    ['science'],
    'Rivers by Network',
    'A physics-informed neural operator solves partial differential equations of fluid dynamics.',
  ],
];

for (const [expected, title, brief] of subjects) {
  const unknown = !expected.every((slug) => vocabulary.some((topic) => topic.slug === slug));
  const skip = unknown && 'The vocabulary has no such topic.';
  test(`"${title}" is about ${expected.join(' and ')}`, { skip }, () => {
    const { topics } = judge(paper(title, brief));
    assert.deepEqual(
      topics.map(({ slug }) => slug),
      expected,
    );
    for (const given of topics) {
      assert.equal(topicGivenSchema.parse(given).terms.length > 0, true);
      assert.equal(given.terms.length <= 3, true);
    }
  });
}

const sorts: [string, string, string][] = [
  [
    'survey',
    'A Survey of Shoelaces',
    'This survey reviews the literature, offers a taxonomy and lists open challenges.',
  ],
  [
    'benchmark',
    'LaceBench: A Benchmark for Knots',
    'The benchmark holds 900 annotated questions; even GPT-4o struggles.',
  ],
  [
    'theory',
    'Bounds on the Regret of Knots',
    'We prove a tight lower bound and a matching upper bound under mild assumptions.',
  ],
  [
    'method',
    'Efficient Knots via Learning',
    'We propose a novel method that outperforms state-of-the-art baselines.',
  ],
  [
    'system',
    'Lacer: A Serving System',
    'The engine schedules requests over GPUs and doubles throughput over vLLM under load.',
  ],
  [
    'report',
    'Lace-7B Technical Report',
    'We release an open model pre-trained from scratch on 2 trillion tokens, with all checkpoints.',
  ],
];

for (const [kind, title, brief] of sorts) {
  test(`"${title}" is a ${kind}`, () => {
    const result = judge(paper(title, brief));
    assert.equal(result.kind, kind);
    assert.equal(result.kindTerms.length > 0, true);
  });
}

const otherField = kindRulesSchema.parse(
  parse(`
trial: { plural: Field trials, meaning: Plots sown and counted., terms: { plots: 3 } }
advice: { name: practical advice, plural: Advice, meaning: What to do., title: { how to: 4 } }
`),
);
const kindIn = (rules: typeof otherField, text: PaperText) =>
  classify([text], [], rules).get(text.slug)?.kind;

test('kinds are those of the site, and a paper for which none speaks has none', () => {
  assert.equal(kindIn(otherField, paper('Barley after Rain', 'Twelve plots were sown.')), 'trial');
  assert.equal(kindIn(otherField, paper('How to Mend a Hedge')), 'advice');
  assert.equal(kindIn(otherField, paper('We Propose a Novel Method', 'A survey.')), null);
});

test('no paper has a kind where a site has none', () =>
  assert.equal(kindIn({}, paper('A Survey of Shoelaces')), null));

test('a topic file added by hand works at once', () => {
  const fields = parse(
    '{ name: Knitting, family: science, order: 99, definition: yarn, terms: { yarn: 6, knit*: 5 } }',
  );
  const knitting = { ...topicSchema.parse(fields), slug: 'knitting' };
  const { topics } = judge(paper('Knitted Robots', 'Robots knit yarns.'), [
    ...vocabulary,
    knitting,
  ]);
  assert.equal(topics[0]?.slug, 'knitting');
  assert.deepEqual(new Set(topics[0]?.terms), new Set(['yarn', 'knit*']));
});

test('a paper without any term gets the topic with the nearest definition, or none', () => {
  const fields = { family: 'science', order: 1, terms: { yarn: 6 } };
  const topic = (slug: string, definition: string): Topic => ({
    ...topicSchema.parse({ ...fields, name: slug, definition }),
    slug,
  });
  const topics = [topic('knitting', 'wool and needles'), topic('sailing', 'boats and harbours')];
  assert.deepEqual(judge(paper('Harbours at Night'), topics).topics, [
    { slug: 'sailing', terms: ['harbor'] },
  ]);
  assert.deepEqual(judge(paper('Nothing Here'), topics).topics, []);
});

test('neither the order of papers nor that of topics matters', () => {
  const papers = subjects.map(([, title, brief]) => paper(title, brief));
  const forward = classify(papers, vocabulary, kinds);
  const backward = classify([...papers].reverse(), [...vocabulary].reverse(), kinds);
  for (const [slug, result] of forward) assert.deepEqual(backward.get(slug), result);
});

const strengths = new Map([
  ['bees', 7],
  ['hives', 2],
]);

test('topics found in the text keep their strengths, the weak ones too', () => {
  assert.deepEqual(strengthsOf({ topics: [{ slug: 'bees', terms: [] }], strengths }), strengths);
});

test('a topic given against the text counts alone', () => {
  const topics = [{ slug: 'comets', terms: [] }];
  assert.deepEqual(strengthsOf({ topics, strengths }), new Map([['comets', 1]]));
});

test('terms that name a topic are taken, hints and open-ended ones left', () => {
  const topic: Topic = {
    slug: 'bees',
    name: 'Bees',
    family: 'science',
    order: 1,
    definition: 'bees',
    lead: 1,
    terms: { 'honey bee': 5, swarm: 3, 'pollinat*': 6, flower: 1 },
    not: {},
  };
  assert.deepEqual(vocabularyOf([topic]), ['honey bee', 'swarm']);
});

const learntFor = (...names: string[]): LinearModel => ({
  shared: [1, 1, 0, 0, 0],
  unknown: -1,
  classes: Object.fromEntries(names.map((name) => [name, { bias: 2, views: [] }])),
  words: {},
});
const bare: Field = { texts: 9, terms: new Map(), things: new Map(), topics: null, kinds: null };
const barley = paper('Barley after Rain', 'Twelve plots were sown.');
const yarn: Topic = {
  ...{ slug: 'yarn', name: 'Yarn', family: 'science', order: 1, definition: 'wool' },
  ...{ lead: 1, terms: { plots: 1 }, not: {} },
};
const crops: Topic = { ...yarn, slug: 'crops', terms: { barley: 6 } };
const classified = (field: Field | null) => {
  const result = classify([barley], [yarn, crops], otherField, field).get(barley.slug);
  return { first: result?.topics[0]?.slug, kind: result?.kind };
};

test('what was learnt of the topics and kinds of a site counts beside its files', () => {
  assert.deepEqual(classified(null), { first: 'crops', kind: 'trial' });
  const field = { ...bare, topics: learntFor('yarn'), kinds: learntFor('advice') };
  assert.deepEqual(classified(field), { first: 'yarn', kind: 'advice' });
});

test('where none of the topics and kinds of a site was learnt, its files decide alone', () => {
  const other = { ...bare, topics: learntFor('comets'), kinds: learntFor('opera') };
  const alone = classify([barley], [yarn, crops], otherField);
  assert.deepEqual(classify([barley], [yarn, crops], otherField, other), alone);
  const nothing = paper('Nothing Here');
  const found = classify([nothing], [yarn, crops], otherField, other).get(nothing.slug);
  assert.deepEqual([found?.topics, found?.kind], [[], null]);
  assert.deepEqual(classify([barley], [yarn, crops], otherField, bare), alone);
});

test('neither the order of papers nor their company matters where a field was learnt', () => {
  const field = { ...bare, topics: learntFor('yarn'), kinds: learntFor('advice') };
  const others = ['How to Mend a Hedge', 'Wool'].map((title) => paper(title));
  const among = classify([...others, barley], [crops, yarn], otherField, field);
  const alone = classify([barley], [yarn, crops], otherField, field);
  assert.deepEqual(among.get(barley.slug), alone.get(barley.slug));
});
