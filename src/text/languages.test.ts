import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  languageAttributes,
  languageMarkup,
  otherLanguages,
  sameLanguage,
  scriptOf,
} from './languages.ts';

const inScripts: [text: string, script: string][] = [
  ['Plain words, é and 5 × 10⁵', 'Latn'],
  ['', 'Latn'],
  ['β-VAE with α, ∂ and 𝒪(n)', 'Latn'],
  ['Learning 中文 Word Segmentation', 'Latn'],
  ['基于 Transformer 的记忆路由', 'Hani'],
  ['スパースルーティング', 'Jpan'],
  ['対話の記憶', 'Jpan'],
  ['“の”字的用法研究与实验分析', 'Hani'],
  ['긴 대화 記憶', 'Hang'],
  ['Память модели BERT надолго', 'Cyrl'],
  ['μνήμη των διαλόγων', 'Grek'],
];
for (const [text, script] of inScripts)
  test(`“${text}” is in ${script}`, () => assert.equal(scriptOf(text), script));

test('a text is marked with its language where that is not the page’s', () => {
  assert.deepEqual(languageAttributes('Words', 'en', 'en-GB'), {});
  assert.deepEqual(languageAttributes('Palabras', 'es', 'en'), { lang: 'es' });
  assert.deepEqual(languageAttributes('记忆', 'zh', 'en'), { lang: 'zh' });
  assert.deepEqual(languageAttributes('ذاكرة', 'ar', 'en'), { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(languageAttributes('Words', 'en', 'zh'), { lang: 'en' });
});

test('a text in another script than its paper’s is told by its script, and where that tells no language by that alone', () => {
  assert.deepEqual(languageAttributes('An English brief', 'zh', 'en'), {});
  assert.deepEqual(languageAttributes('记忆', 'en', 'en'), { lang: 'zh' });
  assert.deepEqual(languageAttributes('память', 'en', 'en'), { lang: 'und-Cyrl' });
  assert.deepEqual(languageAttributes('ذاكرة', 'en', 'en'), { lang: 'und-Arab', dir: 'rtl' });
});

test('the attributes are HTML too', () => {
  assert.equal(languageMarkup('ذاكرة', 'ar', 'en'), ' lang="ar" dir="rtl"');
  assert.equal(languageMarkup('Words', 'en', 'en'), '');
});

test('a region makes no other language', () => {
  assert.ok(sameLanguage('en', 'EN-gb') && !sameLanguage('en', 'es'));
});

test('papers in the language of most tell none, a paper in another one does', () => {
  const papers = ['en-GB', 'de', 'en'].map((language) => ({ language }));
  assert.deepEqual(otherLanguages(papers, 'en'), { languages: { 1: 'de' } });
  assert.deepEqual(otherLanguages(papers.slice(2), 'en'), {});
});
