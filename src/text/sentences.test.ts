import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leadingSentences, leadOf, splitSentences } from './sentences.ts';

const cases: [string, string[]][] = [
  ['One here. Two there.', ['One here.', 'Two there.']],
  ['Trees (e.g. Oaks) grow. Birds sing!', ['Trees (e.g. Oaks) grow.', 'Birds sing!']],
  [
    'As Green et al. Said, it works. See Fig. 3 for more.',
    ['As Green et al. Said, it works.', 'See Fig. 3 for more.'],
  ],
  ['Oaks vs. Elms at 3.5 metres. Both grow.', ['Oaks vs. Elms at 3.5 metres.', 'Both grow.']],
  ['Is it so? "Yes." No.', ['Is it so?', '"Yes."', 'No.']],
  ['It runs fast. vSoil is free.', ['It runs fast.', 'vSoil is free.']],
  ['The space is lost.We mend it.', ['The space is lost.', 'We mend it.']],
  ['Use node.Js or soil.The garden', ['Use node.Js or soil.', 'The garden']],
  ['No stop at the end', ['No stop at the end']],
  ['水壶会唱歌。真的？“真的！”我们研究它', ['水壶会唱歌。', '真的？', '“真的！”', '我们研究它']],
  ['Чайник поёт. Мы слушаем.', ['Чайник поёт.', 'Мы слушаем.']],
  ['الغلاية تغني. نحن نسمع؟ نعم.', ['الغلاية تغني.', 'نحن نسمع؟', 'نعم.']],
  ['  ', []],
];

test('sentences end where a reader would end them', () => {
  for (const [text, expected] of cases) assert.deepEqual(splitSentences(text), expected);
});

const german: [string, string[]][] = [
  [
    'Der Anspruch aus Art. 12 Abs. 1 i. V. m. Art. 3 GG besteht. Er verjährt.',
    ['Der Anspruch aus Art. 12 Abs. 1 i. V. m. Art. 3 GG besteht.', 'Er verjährt.'],
  ],
  [
    'Im Sinne des § 839 Abs. Drei. Das Amt zahlt.',
    ['Im Sinne des § 839 Abs. Drei.', 'Das Amt zahlt.'],
  ],
  ['Er lehnt §§ 7 ff. StVG ab. Sie auch.', ['Er lehnt §§ 7 ff. StVG ab.', 'Sie auch.']],
  ['So auch §§ 7 ff. Der Richter sah es.', ['So auch §§ 7 ff.', 'Der Richter sah es.']],
  [
    'Häuser des 19. Jahrhunderts stehen am 12. Mai leer. Warum?',
    ['Häuser des 19. Jahrhunderts stehen am 12. Mai leer.', 'Warum?'],
  ],
  ['Gezählt wurden 19. Die Kessel sangen.', ['Gezählt wurden 19.', 'Die Kessel sangen.']],
  [
    'Kessel, z. B. Teekessel bzw. Kannen usw. Die Kannen singen.',
    ['Kessel, z. B. Teekessel bzw. Kannen usw.', 'Die Kannen singen.'],
  ],
  ['Siehe S. 12. Die Seite fehlt.', ['Siehe S. 12.', 'Die Seite fehlt.']],
];

test('German abbreviations and ordinal numbers end no sentence', () => {
  for (const [text, expected] of german) assert.deepEqual(splitSentences(text, 'de-AT'), expected);
});

test('abbreviations are those of the language', () => {
  assert.equal(splitSentences('Voir art. 5, éd. Seuil, pp. Dix.', 'fr').length, 1);
  assert.equal(splitSentences('This is art. Seen so.', 'en').length, 2);
});

test('a letter after a number is a unit, with which a sentence may end', () => {
  for (const text of [
    'The yield was 1.6 t. Neutron probes failed.',
    'Pots stood at 7 m. As a store they serve.',
    'It held 3 g/L. RESULTS: None.',
    'It took 6 h. Delirium followed.',
    'At 20 nmol/L. Colds were fewer.',
  ]) {
    assert.equal(splitSentences(text).length, 2, text);
  }
  assert.equal(splitSentences('The pot of J. Green sang.').length, 1);
});

const pieces = [
  'A',
  'b',
  '.',
  ' ',
  '?',
  'e.g.',
  '(',
  ')',
  '1',
  '\n',
  'Abs.',
  'z. B.',
  'ff.',
  'Die',
];

test('sentences are pieces of the text in order and leave nothing but space between them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces)),
      fc.constantFrom('en', 'de', 'fr', 'zh'),
      (parts, language) => {
        const text = parts.join('');
        const joined = splitSentences(text, language).join('').replace(/\s/g, '');
        assert.equal(joined, text.replace(/\s/g, ''));
      },
    ),
  );
});

test('the first sentences of a text, whole, at least one', () => {
  for (const [text, length, expected] of [
    ['It halves 2.5 of them. Another one follows.', 30, 'It halves 2.5 of them.'],
    ['Is it? It is. It was not before.', 13, 'Is it? It is.'],
    ['A sentence that is longer than that. Another.', 10, 'A sentence that is longer than that.'],
    ['Only one', 99, 'Only one'],
    ['', 99, ''],
  ] as const) {
    assert.equal(leadingSentences(text, length), expected);
  }
});

const abstract = 'One is known. We do two. It is so. Three came of it.';

test('a brief leads, else the gist of the abstract, else the abstract', () => {
  const gist = ['We do two.'];
  assert.deepEqual(leadOf({ brief: 'Brief.', abstract, gist }), {
    text: 'Brief.',
    source: 'brief',
  });
  assert.deepEqual(leadOf({ brief: null, abstract, gist }), { text: 'We do two.', source: 'gist' });
  const more = { brief: null, abstract, gist: ['We do two.', 'It holds.'] };
  assert.equal(leadOf(more, 'first')?.text, 'We do two.');
  assert.deepEqual(leadOf({ brief: null, abstract, gist: [] }), {
    text: abstract,
    source: 'abstract',
  });
  assert.equal(leadOf({ brief: null, abstract: null, gist: [] }), null);
});

test('sentences that others part are joined by an ellipsis', () => {
  const lead = (gist: string[]) => leadOf({ brief: null, abstract, gist })?.text;
  assert.equal(lead(['We do two.', 'It is so.']), 'We do two. It is so.');
  assert.equal(lead(['We do two.', 'Three came of it.']), 'We do two. … Three came of it.');
});
