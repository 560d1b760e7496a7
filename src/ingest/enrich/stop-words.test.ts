import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutStopWords } from './stop-words.ts';

const paper = {
  slug: 'a',
  title: 'Der Weg zum Recht: Die Klage und das Gericht',
  brief: null,
  abstract: 'Nicht nur das Recht. Wer klagt, hat recht.',
};

test('stop words of German are no terms, a noun that is written like one stays', () => {
  const { title, abstract, brief } = withoutStopWords(paper, 'de-AT');
  assert.equal(title, '– Weg – Recht: – Klage – – Gericht');
  assert.equal(abstract, '– – – Recht. – klagt, – –.');
  assert.equal(brief, null);
});

test('English texts, and those in a language without a list, stay as they are', () => {
  for (const language of ['en', 'en-GB', 'tlh'])
    assert.equal(withoutStopWords(paper, language), paper);
});
