import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexedWords } from './indexed-words.ts';
import { arxivWord, contentTexts, searchContent, titleSpan } from './search-content.ts';

const paper = {
  title: 'A short title',
  brief: 'What it finds.',
  abstract: 'How it was found. And why.',
  authors: ['Ada Lovelace'],
  venue: 'Taylor',
  arxiv: '2403.09054',
};

test('words of the title stand before all others, however short it is', () => {
  const words = indexedWords(searchContent(paper));
  const positionOf = (form: string) => words.find((word) => word.form === form)?.position;
  assert.equal(positionOf('short'), 1);
  assert.equal(positionOf('what'), titleSpan);
});

test('a content gives back the texts of its paper', () => {
  assert.deepEqual(contentTexts(searchContent(paper)), [paper.brief, paper.abstract]);
});

test('an arXiv id is one word of the index', () => {
  const forms = indexedWords(searchContent(paper)).map(({ form }) => form);
  assert.deepEqual(forms.slice(-2), ['taylor', arxivWord(paper.arxiv)]);
});

test('a paper may lack texts, people and venue', () => {
  const bare = { ...paper, brief: null, abstract: null, authors: [], venue: null, arxiv: null };
  assert.deepEqual(contentTexts(searchContent(bare)), []);
});
