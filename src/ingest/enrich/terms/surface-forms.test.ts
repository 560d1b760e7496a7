import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordKey } from '../../../text/words.ts';
import { surfaceForms } from './surface-forms.ts';
import { terms } from './terms.ts';

const paper = (title: string, brief: string | null) => ({
  slug: title,
  title,
  brief,
  abstract: null,
});
const keyOf = (phrase: string) => phrase.split(' ').map(wordKey).join(' ');

test('terms are written as running text has them', () => {
  const papers = [
    paper('Rose Gardens And Bayesian Hedges', 'Rose gardens grow. A QR code marks rose gardens.'),
    paper('The Bayesian Hedge', 'A Bayesian hedge by Monte Carlo. Many QR codes and one QR code.'),
    paper(
      'Monte Carlo',
      'By Monte Carlo again. Rose Gardens (RGs) are a kind of garden with a rose.',
    ),
    paper('Untold Ponds', null),
  ];
  const wanted: [string, string][] = [
    ['rose garden', 'rose gardens'],
    ['bayesian', 'Bayesian'],
    ['qr code', 'QR code'],
    ['monte carlo', 'Monte Carlo'],
    ['untold pond', 'untold ponds'],
  ];
  const forms = surfaceForms(papers, new Set(wanted.map(([phrase]) => keyOf(phrase))), terms);
  for (const [phrase, form] of wanted) assert.equal(forms.get(keyOf(phrase)), form);
});

test('a key found nowhere is absent', () => {
  assert.equal(surfaceForms([paper('Roses', null)], new Set(['hedg']), terms).size, 0);
});

test('a German noun keeps its capital beside a verb with its stem', () => {
  const text = 'Sie werten aus. Wir werten neu. Es bleibt bei den Werten.';
  const papers = [{ ...paper('Neue Briefe', text), language: 'de' }];
  assert.equal(surfaceForms(papers, new Set(['wert']), terms).get('wert'), 'Werten');
});
