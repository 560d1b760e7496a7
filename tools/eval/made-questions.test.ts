import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeQuestions } from './made-questions.ts';

const text = (arxiv: string, title: string, authors: string[] = []) => ({ arxiv, title, authors });

test('a title gives its name, three of its words, a slip and its last author', () => {
  const title = 'BeeNet: How honey bees dance in the dark';
  const questions = makeQuestions([text('1', title, ['Ada Lovelace', 'Mary Anning'])], 5);
  assert.deepEqual(
    questions.map(({ kind, query }) => [kind, query]),
    [
      ['made-name', 'beenet'],
      ['made-fragment', 'honey bees dance'],
      ['made-slip', 'hnoey bees dance'],
      ['made-author', 'mary anning honey'],
    ],
  );
});

test('a title without a name or three words side by side gives no such question', () => {
  assert.deepEqual(makeQuestions([text('1', 'On the dance of bees', ['Ada Lovelace'])], 5), []);
});

test('papers are evenly spread', () => {
  const texts = ['1', '2', '3', '4', '5', '6'].map((id) => text(id, 'Honey bees dance'));
  const asked = makeQuestions(texts, 3).filter(({ kind }) => kind === 'made-fragment');
  assert.deepEqual(
    asked.map(({ arxiv }) => arxiv),
    ['1', '3', '5'],
  );
});
