import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuery } from './query.ts';
import { spellingVariants } from './ways.ts';

const cases: [text: string, words: string][] = [
  ['a survey of mixture of experts', 'survey mixture experts'],
  ['KV-cache', 'kv cache'],
  ['FlexLLM', 'flexllm'],
  ['E-Net', 'net'],
  ['the who', ''],
  ['what is this', ''],
  ['  ', ''],
  ['“chain of thought” pruning', 'chain thought pruning'],
];

for (const [text, words] of cases) {
  test(`“${text}” asks for “${words}”`, () => {
    assert.equal(
      readQuery(text)
        .words.map(({ form }) => form)
        .join(' '),
      words,
    );
  });
}

test('quotes give phrases, hyphens compounds', () => {
  const { phrases, compounds } = readQuery('"chain of thought" KV-cache ""');
  assert.deepEqual(phrases, ['chain of thought']);
  assert.deepEqual(
    compounds.map(({ form }) => form),
    ['kvcache'],
  );
});

test('phrases stand in the quotes of other languages, too', () => {
  for (const text of ['„der Vertrag“ gilt', '« der Vertrag » gilt', '»der Vertrag« gilt']) {
    assert.deepEqual(readQuery(text).phrases, ['der Vertrag']);
  }
});

test('a quotation mark without a second one is passed over', () => {
  for (const text of ['"chain of', 'chain "of', 'chain of"']) {
    const { words, phrases } = readQuery(text);
    assert.deepEqual([words.map(({ form }) => form), phrases], [['chain'], []]);
  }
  assert.deepEqual(readQuery('"bee dance" of "bees').phrases, ['bee dance']);
});

test('words in quotes are meant as they are', () => {
  assert.deepEqual(
    readQuery('bee "dance floor" KV').words.map(({ form, held = false }) => [form, held]),
    [
      ['bee', false],
      ['dance', true],
      ['floor', true],
      ['kv', false],
    ],
  );
});

test('a word may grow until something follows it', () => {
  assert.equal(readQuery('quanti').open, true);
  assert.equal(readQuery('quanti ').open, false);
});

const variants: [form: string, others: string[]][] = [
  ['quantisation', ['quantization']],
  ['optimize', ['optimise']],
  ['colour', ['color']],
  ['behavior', ['behaviour']],
  ['modelling', ['modeling']],
  ['labeled', ['labelled']],
  ['analyse', ['analyze']],
  ['centre', ['center']],
  ['promise', ['promize']],
  ['network', []],
];

for (const [form, others] of variants) {
  test(`“${form}” is also written ${others.join(', ') || 'in no other way'}`, () => {
    assert.deepEqual(spellingVariants(form), others);
  });
}
