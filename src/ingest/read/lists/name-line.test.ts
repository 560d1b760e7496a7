import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareNames, nameCost } from './name-line.ts';

const nothing = new Set<string>();

test('lists of people in many forms can be nothing else', () => {
  const lists = [
    'Ana Ribeiro da Silva, Jürgen Šmíd, Abraão Nunes',
    'Mireia Vall and Pau Coll',
    'Vall, Mireia; Coll, Pau; van der Berg, L.',
    'J. Šmíd¹, P.-J. Coll²*, Ó. O’Neil‡',
    'Khalid al-Rashidi (Porto), Jean-Luc d’Alembert & Wei cao',
    '张伟，李娜，王芳',
    'Lien Hoang · Abraão Nunes',
  ];
  for (const list of lists) assert.ok(nameCost(list, nothing) <= 1, list);
});

test('a single name is less certain than two, and a title is no name', () => {
  assert.ok(nameCost('Lien Hoang', nothing) > nameCost('Lien Hoang, Pau Coll', nothing));
  const titles = [
    'Attention, Memory and Planning',
    'Visual Instruction Tuning',
    'Lantern: Sparse Routing for Long Dialogue Memory',
    'Fruit hides, and we count it.',
  ];
  for (const title of titles) assert.ok(nameCost(title, nothing) > 6, title);
});

test('words that the rest of a list writes in small letters are no names', () => {
  const title = 'Matryoshka Quantization';
  assert.ok(nameCost(title, new Set(['quantization'])) > nameCost(title, nothing));
});

test('marks of notes, affiliations and what stands for others are no part of names', () => {
  assert.equal(
    bareNames('Ana Ribeiro¹,²*, Jürgen Šmíd (University of Porto), M. Vall et al.'),
    'Ana Ribeiro, Jürgen Šmíd, M. Vall',
  );
});
