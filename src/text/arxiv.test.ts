import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arxivIdOf, arxivLinks, monthOfArxiv, titleSearch } from './arxiv.ts';

test('an arXiv id tells the month of first submission', () => {
  const pairs: [string, string | null][] = [
    ['2403.09054', '2024-03'],
    ['0704.0001', '2007-04'],
    ['cs/0601001', '2006-01'],
    ['math.AG/9912001', '1999-12'],
    ['2413.00001', null],
    ['no id', null],
    ['24031"><b>', null],
    ['2403.09054v2', null],
  ];
  for (const [id, month] of pairs) assert.equal(monthOfArxiv(id), month, id);
});

test('an arXiv id is read however one pastes it', () => {
  const pairs: [string, string | null][] = [
    [' 2403.09054 ', '2403.09054'],
    ['arXiv:2403.09054v2', '2403.09054'],
    ['arxiv: 2403.09054', '2403.09054'],
    ['https://arxiv.org/abs/2403.09054', '2403.09054'],
    ['arxiv.org/pdf/2403.09054v3.pdf', '2403.09054'],
    ['https://arxiv.org/html/2403.09054v1#S2', '2403.09054'],
    ['https://huggingface.co/papers/2403.09054/', '2403.09054'],
    ['10.48550/arXiv.2403.09054', '2403.09054'],
    ['https://arxiv.org/abs/math.AG/0601001', 'math.AG/0601001'],
    ['cs/0601001', 'cs/0601001'],
    ['2413.09054', null],
    ['ratio of 2403.09054', null],
    ['kv cache', null],
    ['', null],
  ];
  for (const [text, id] of pairs) assert.equal(arxivIdOf(text), id, text);
});

test('an arXiv id leads to abstract and PDF', () => {
  const { abstract, pdf } = arxivLinks('2403.09054');
  assert.equal(abstract, 'https://arxiv.org/abs/2403.09054');
  assert.equal(pdf, 'https://arxiv.org/pdf/2403.09054');
});

test('a title is searched for as a phrase', () => {
  assert.equal(new URL(titleSearch('A & B?')).searchParams.get('q'), '"A & B?"');
});
