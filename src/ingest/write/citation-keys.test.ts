import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationKeys } from './citation-keys.ts';

type Row = [title: string, author: string, year: string | null, key: string];
const keyed: Row[] = [
  ['Alice in Wonderland: Simple Tasks', 'Marianna Nezhurina', '2024', 'nezhurina2024alice'],
  ['On the Use of π-Kettles', 'Jan van der Waals III', '2025', 'waals2025pi'],
  ['A 3D View of GPT-4', 'Émile Œuvré', '2023', 'oeuvre20233d'],
  ['Kettles', 'Marta Lindqvist-Boateng', '2026', 'lindqvistboateng2026kettles'],
  ['Kettles', 'C. Mac an Ultaigh', '2025', 'macanultaigh2025kettles'],
  ['Kettles', 'Desmond P. O’Rourke Jr.', '2025', 'orourke2025kettles'],
  ['Gemini 1.5', 'Gemini Team', '2024', 'geminiteam2024gemini'],
  ['Kettles', 'Amparo Castellanos\u00a0Ruiz', '2025', 'castellanosruiz2025kettles'],
  ['Kettles', 'Yuang Ai', '2024', 'ai2024kettles'],
  ['DeepSeek-V3', 'DeepSeek-AI', '2024', 'deepseekai2024deepseek'],
  ['Kettles', 'Ada Example', null, 'examplekettles'],
  ['Lanterns at Night', '', '2020', 'lanterns2020'],
  ['What Is It?', '', null, 'what'],
  ['Violins', '李雷', '2021', 'li2021violins'],
  ['Кружева', 'Иван Пример', '2021', 'primer2021kruzheva'],
];
const cited = (rows: readonly Row[]) =>
  rows.map(([title, author, year], index) => ({
    slug: `s${index}`,
    title,
    authors: author ? [author] : [],
    year,
  }));

test('a key is family name, year and the first telling word; what is not known is left out', () => {
  assert.deepEqual(
    [...citationKeys(cited(keyed)).values()],
    keyed.map(([, , , key]) => key),
  );
});

test('of papers with one key the first has it plain, and later ones take nothing from it', () => {
  const same = Array.from({ length: 29 }, (): Row => ['Kettles', 'Ada Example', '2024', '']);
  const keys = [...citationKeys(cited(same)).values()];
  assert.deepEqual(keys.slice(0, 3), [
    'example2024kettles',
    'example2024kettlesa',
    'example2024kettlesb',
  ]);
  assert.deepEqual(keys.slice(26), [
    'example2024kettlesz',
    'example2024kettlesaa',
    'example2024kettlesab',
  ]);
  assert.equal(new Set(keys).size, keys.length);
});

test('a title without a word that can be written in ASCII is keyed by its address', () => {
  const paper = { slug: 'a1b2c3d4', title: '𐤀', authors: [], year: '2025' };
  assert.deepEqual([...citationKeys([paper]).values()], ['a1b2c3d42025']);
});

test('a key that the owner says is the paper’s alone', () => {
  const rows: Row[] = [
    ['Kettles', 'Ada Example', '2024', ''],
    ['Kettles', 'Ada Example', '2024', ''],
    ['Kettles', 'Ada Example', '2024', ''],
  ];
  const papers = cited(rows).map((paper, at) =>
    at === 0 ? paper : { ...paper, said: 'example2024kettles' },
  );
  assert.deepEqual(
    [...citationKeys(papers).values()],
    ['example2024kettlesa', 'example2024kettles', 'example2024kettlesb'],
  );
});

test('the telling word of a German title is no article', () => {
  const rows: Row[] = [
    ['Die Übergabe des Kessels', 'Ada Example', '2024', 'example2024uebergabe'],
    ['Zur Haftung der Köche', 'Ada Example', '2024', 'example2024haftung'],
  ];
  assert.deepEqual(
    [...citationKeys(cited(rows), 'de').values()],
    rows.map(([, , , key]) => key),
  );
});
