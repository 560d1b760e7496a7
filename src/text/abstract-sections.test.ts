import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  findingsIn,
  isAdministrative,
  labelledSections,
  sectionParagraphs,
} from './abstract-sections.ts';

const structured: string[][] = [
  [
    'BACKGROUND: Kettles sing.',
    'METHODS: We boiled 40.',
    'RESULTS: All sang (p < 0.1).',
    'CONCLUSIONS: They do.',
  ],
  ['Background: Kettles sing.', 'Methods: We boiled 40.', 'Results: All sang.'],
  [
    'OBJECTIVE: To boil.',
    'WHAT THIS STUDY ADDS: Steam.',
    'RESULTS: Six of 9.',
    'Trial registration: NCT00000000.',
  ],
  ['Materials and methods: We boiled 40 g/L.', 'Results: All sang.'],
  [
    'Hintergrund: Kessel singen.',
    'Methoden: Wir kochten 40.',
    'Ergebnisse: Alle sangen.',
    'Fazit: Ja.',
  ],
  ['Contexte : Des bouilloires.', 'Méthodes : Quarante.', 'Résultats : Toutes.'],
  ['Antecedentes: Teteras.', 'Métodos: Cuarenta.', 'Resultados: Todas.', 'Conclusión: Sí.'],
  ['Premessa: Bollitori.', 'Metodi: Quaranta.', 'Risultati: Tutti.'],
  ['Цель: Чайники.', 'Методы: Сорок.', 'Результаты: Все.'],
  ['目的：水壶。', '方法：四十。', '结果：全部。'],
  ['【目的】水壶。', '【方法】四十。', '【结果】全部。'],
];

test('each section of a structured abstract is a paragraph with its label as it is written', () => {
  for (const sections of structured) {
    const between = /[：】]/.test(sections[0] ?? '') ? '' : ' ';
    assert.deepEqual(sectionParagraphs([sections.join(between)]), sections);
    assert.deepEqual(sectionParagraphs(sections), sections);
  }
});

test('a heading in a paragraph of its own becomes a label', () => {
  const apart = ['Background', 'Kettles sing.', 'METHODS:', 'We boiled 40.'];
  assert.deepEqual(sectionParagraphs(apart), [
    'Background: Kettles sing.',
    'METHODS: We boiled 40.',
  ]);
});

test('a text that only uses such words stays one paragraph', () => {
  for (const text of [
    'We boil kettles. Results: all sang.',
    'Kettles have three parts. Background noise: low. We measure it.',
    'RESULTS: All kettles sang.',
    'Its methods: simple. Its results: good.',
    'We name one limitation. But: it is small.',
  ])
    assert.deepEqual(sectionParagraphs([text]), [text]);
});

test('a label is taken off a section, and a registration is told from findings', () => {
  assert.deepEqual(labelledSections(['RESULTS: All sang.', 'WHAT IS NEW: Steam.']), [
    { label: 'RESULTS:', text: 'All sang.' },
    { label: 'WHAT IS NEW:', text: 'Steam.' },
  ]);
  for (const text of ['Kettles: they sing.', 'KETTLES: they sing.'])
    assert.deepEqual(labelledSections([text]), [{ label: '', text }]);
  assert.deepEqual(['Trial registration: NCT1.', 'Results: 1.'].map(isAdministrative), [
    true,
    false,
  ]);
});

test('sections that say what was found are told by their labels', () => {
  const labels = [
    'Ergebnisse:',
    'RESULTS AND DISCUSSION:',
    'Interpretation:',
    'Methods:',
    '【結論】',
  ];
  assert.deepEqual(labels.map(findingsIn), [
    'results',
    'results',
    'conclusions',
    null,
    'conclusions',
  ]);
});

test('no word of an abstract is lost between its sections', () => {
  const part = fc.constantFrom(
    'METHODS: We boil.',
    'Results: 4.',
    'Text. ',
    'NEW IN THIS: it.',
    'Fazit: x!',
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      const text = parts.join(' ').replace(/\s+/g, ' ').trim();
      assert.equal(sectionParagraphs([text]).join(' '), text);
    }),
  );
});
