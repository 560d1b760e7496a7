import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arxivWord, newestFirst, readContent, searchContent, titleLength } from './paper.ts';
import { indexedWords } from './vocabulary/indexed-words.ts';

const paper = {
  title: 'A short title',
  brief: 'What it finds.',
  abstract: 'How it was found. And why.',
  authors: ['Ada Lovelace'],
  venue: 'Taylor',
  arxiv: '2403.09054',
};
const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');

for (const title of [paper.title, long, '¶ 7¦ and ¦', '']) {
  test(`words of the title “${title.slice(0, 20)}” stand before all others`, () => {
    const words = indexedWords(searchContent({ ...paper, title }));
    const first = words.find(({ form }) => form === 'what');
    assert.equal(first?.position, titleLength(title) + 2);
  });

  test(`the content of a paper titled “${title.slice(0, 20)}” gives back title and texts`, () => {
    assert.deepEqual(readContent(searchContent({ ...paper, title }), titleLength(title)), {
      title,
      texts: [paper.brief, paper.abstract],
    });
  });
}

test('a paper is found by its other titles, too', () => {
  const content = searchContent({ ...paper, otherTitles: ['A shrot title'] });
  assert.ok(indexedWords(content).some(({ form }) => form === 'shrot'));
  assert.deepEqual(readContent(content, 3), {
    title: paper.title,
    texts: [paper.brief, paper.abstract],
  });
});

test('a name is found by its words, however its family name is joined', () => {
  const content = searchContent({ ...paper, authors: ['Amparo Castellanos\u00a0Ruiz'] });
  assert.match(content, /Amparo Castellanos Ruiz/);
});

test('an arXiv id is one word of the index', () => {
  const forms = indexedWords(searchContent(paper)).map(({ form }) => form);
  assert.deepEqual(forms.slice(-2), ['taylor', arxivWord(paper.arxiv)]);
});

test('a paper may lack texts, people and venue', () => {
  const bare = { ...paper, brief: null, abstract: null, authors: [], venue: null, arxiv: null };
  assert.deepEqual(readContent(searchContent(bare), 3), { title: paper.title, texts: [] });
});

test('papers of one month come in the order of their slugs, those of unknown month last', () => {
  const papers = [
    { published: null, slug: 'a' },
    { published: '2024-03', slug: 'c' },
    { published: '2024-04', slug: 'd' },
    { published: '2024-03', slug: 'b' },
  ];
  assert.equal(
    papers
      .sort(newestFirst)
      .map(({ slug }) => slug)
      .join(''),
    'dbca',
  );
});
