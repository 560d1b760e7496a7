import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTopics } from '../../src/ingest/read/owner/read-vocabulary.ts';
import type { PaperText } from '../../src/model/paper.ts';
import { coverage } from './coverage.ts';
import { proposeTopics, usualCount } from './propose-topics.ts';
import { topicFile } from './topic-file.ts';

const paper = (title: string, abstract: string, at: number): PaperText => ({
  slug: `paper-${at}`,
  title,
  brief: null,
  abstract,
});

const bees = ['Swarms', 'Winter', 'Pollen', 'Mites'].map((word) => [
  `${word} in the Honey Bee Hive`,
  `We weigh 12 kg of hives in which the honey bee lives, and count its ${word.toLowerCase()}.`,
]);
const glass = ['Cracks', 'Colour', 'Furnaces', 'Windows'].map((word) => [
  `${word} of Medieval Stained Glass`,
  `We melt 12 kg of stained glass as medieval workshops did, and look at ${word.toLowerCase()}.`,
]);
const papers = [...bees, ...glass].map(([title = '', text = ''], at) => paper(title, text, at));

test('papers on two subjects become two topics with terms of their own', () => {
  const topics = proposeTopics(papers, { count: 2, language: 'en' });
  const terms = topics.map((topic) => Object.keys(topic.terms).join(' '));
  assert.equal(topics.length, 2);
  assert.ok(terms.some((list) => /bee hives/i.test(list) && !/glass/i.test(list)));
  assert.ok(terms.some((list) => /stained glass/i.test(list) && !/bee/i.test(list)));
  const { byCount } = coverage(papers, topics);
  assert.deepEqual(byCount, [0, 8, 0, 0]);
});

test('the order of papers makes no difference to the topics', () => {
  assert.deepEqual(
    proposeTopics([...papers].reverse(), { count: 2, language: 'en' }),
    proposeTopics(papers, { count: 2, language: 'en' }),
  );
});

test('the file of a topic is one that the ingest reads, and tells what it would hold', () => {
  const files = proposeTopics(papers, { count: 2, language: 'en' }).map((topic) => ({
    path: `${topic.slug}.md`,
    slug: topic.slug,
    text: topicFile(topic, { papers: 4, examples: ['A: "title" # with\n--- signs'] }),
  }));
  const { topics, diagnostics } = readTopics(files);
  assert.deepEqual(diagnostics, []);
  assert.equal(topics.length, 2);
  assert.match(files[0]?.text ?? '', /^# It would hold 4 papers/m);
});

test('terms have no stop words of German, no numbers and no units', () => {
  const texts = [
    ['Die Miete bei Lärm in der Wohnung', 'Wird die Miete wegen Lärm über 50 dB gemindert?'],
    [
      'Lärm und Miete: Wer muss zahlen?',
      'Nach 10 km mit dem Rad wird auch die Miete nicht leiser.',
    ],
    ['Der Wald und das Recht auf Wege', 'Der Wald ist groß und seine Wege sind für alle offen.'],
    ['Wege durch den Wald', 'Es wird gezeigt, dass die Wege im Wald über 3 km lang sind.'],
  ].map(([title = '', text = ''], at) => ({ ...paper(title, text, at), language: 'de' }));
  const terms = proposeTopics(texts, { count: 2, language: 'de' }).flatMap((topic) =>
    Object.keys(topic.terms),
  );
  const words = new Set(terms.flatMap((term) => term.toLowerCase().split(/[\s-]/)));
  assert.ok(words.has('miete') && words.has('wald'));
  for (const bad of ['die', 'der', 'und', 'wird', 'bei', 'km', 'db', '50'])
    assert.ok(!words.has(bad), `${bad} among ${terms.join(', ')}`);
});

test('few papers or none make few topics or none', () => {
  assert.deepEqual(proposeTopics([], { count: 5, language: 'en' }), []);
  assert.deepEqual(proposeTopics(papers.slice(0, 1), { count: 5, language: 'en' }), []);
  assert.deepEqual(
    [usualCount(0), usualCount(30), usualCount(573), usualCount(8000)],
    [2, 6, 33, 60],
  );
});
