import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaperText } from '../../../model/paper.ts';
import { subjectFinder } from './subjects.ts';
import { topicOf } from './test-topics.ts';
import type { NamingTopic } from './topic-facts.ts';

const paper = (title: string, abstract: string | null = null): PaperText => ({
  slug: title,
  title,
  brief: null,
  abstract,
});

/** What papers with these topics are about, by name, and how surely each is. */
function found(topics: NamingTopic[], papers: [PaperText, ...string[]][]) {
  const topicsOf = new Map(papers.map(([{ slug }, ...own]) => [slug, own]));
  const subjects = subjectFinder({ topics, topicsOf })(papers.map(([one]) => one));
  return new Map(subjects.map((subject) => [subject.name, subject]));
}
const sureness = (topics: NamingTopic[], papers: [PaperText, ...string[]][]) =>
  Object.fromEntries(
    [...found(topics, papers)].map(([name, { papers }]) => [name, [...papers.values()]]),
  );

test('papers are about their topics under the labels of these, the first and what titles name most surely', () => {
  const topics = [
    topicOf('Bees & honey', { label: 'beekeeping' }),
    topicOf('Soil & compost'),
    topicOf('Wells'),
  ];
  assert.deepEqual(
    sureness(topics, [
      [paper('Winter'), 'bees', 'soil', 'wells'],
      [paper('Soil in Winter'), 'bees', 'soil'],
    ]),
    { beekeeping: [1, 1], soil: [0.75, 1], wells: [0.5] },
  );
});

test('a topic that is no subject names nothing, and neither does one whose name has no short form', () => {
  const topics = [topicOf('Counts', { label: '' }), topicOf('Musical & acoustic')];
  assert.deepEqual(sureness(topics, [[paper('Winter'), 'counts', 'musical']]), {});
});

test('papers that are about what a topic sets apart are not counted for the topic', () => {
  const making = topicOf('Making', { apart: { songs: ['song*'] } });
  assert.deepEqual(
    sureness(
      [making],
      [
        [paper('Making Songs'), 'making'],
        [paper('Making Chairs'), 'making'],
        [paper('Three Songbirds')],
        [paper('Making Pots', 'To a song.'), 'making'],
      ],
    ),
    { making: [1, 1], songs: [1, 1] },
  );
});

test('topics of one label are one subject, and each of them narrows it', () => {
  const label = 'saving water';
  const subjects = found(
    [topicOf('Mulch', { label }), topicOf('Drip hoses', { label })],
    [
      [paper('Winter'), 'mulch'],
      [paper('Spring'), 'drip'],
    ],
  );
  assert.deepEqual([...(subjects.get(label)?.papers ?? [])].length, 2);
  const parts = subjects.get(label)?.parts;
  assert.deepEqual(
    [...(parts ?? [])].map(([name, papers]) => [name, ...papers.keys()]),
    [
      ['mulch', 'Winter'],
      ['drip hoses', 'Spring'],
    ],
  );
  assert.equal(subjects.get('mulch')?.within, label);
  assert.equal(subjects.get(label)?.within, null);
});

test('a narrower name holds for papers whose titles tell it, and half for those that say it again and again', () => {
  const bees = topicOf('Bees', { parts: { 'bumble bees': ['bumble*'] } });
  const often = 'A day off. Bumble bees fly. Bumble bees hum. No bumble bee dances.';
  const { parts } =
    found(
      [bees],
      [
        [paper('Bumble Bees'), 'bees'],
        [paper('Winter', often), 'bees'],
        [paper('Spring', 'A day off. Bumble bees fly.'), 'bees'],
      ],
    ).get('bees') ?? {};
  assert.deepEqual(
    [...(parts?.get('bumble bees') ?? [])],
    [
      ['Bumble Bees', 1],
      ['Winter', 0.5],
    ],
  );
});

test('parts of a topic without a label narrow what it sets apart', () => {
  const seeing = topicOf('Seeing', {
    label: '',
    apart: { films: ['film*'] },
    parts: { 'silent films': ['silent film'] },
  });
  const subjects = found([seeing], [[paper('Silent Films')]]);
  assert.deepEqual([...(subjects.get('films')?.parts.keys() ?? [])], ['silent films']);
});
