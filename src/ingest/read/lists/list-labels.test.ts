import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLabel } from './list-labels.ts';

const authors = [
  'Authors Author(s) Autor Autorin Autoren Autorinnen Autor:in Autor:innen Autor*innen Autor_innen AutorInnen',
  'Autor/-in Autor(inn)en Verfasser Verfasserin Verfasser:innen Autorinnen/Autoren Autores Autora Autoras Autor(es)',
  'Autores/as Autora/Autor Auteure Auteures Autrice Autrices Auteur·rice·s Auteur(e)s Auteur/Autrice Autori Autrici',
  'Autorka Författare Forfattere Авторы 作者',
].flatMap((line) => line.split(' '));

test('names behind a label of authors are names, whatever their number, gender and language', () => {
  for (const label of [...authors, 'Autorinnen und Autoren', 'Auteurs ']) {
    const { meaning, value, sure } = readLabel(`${label}: Ada Example`) ?? {};
    assert.deepEqual([meaning, value, sure], ['authors', 'Ada Example', true], label);
  }
});

test('the text behind a label of abstracts is the text, whatever its language', () => {
  for (const label of ['Kurzfassung', 'Abstract/Zusammenfassung', 'Résumé / Abstract', 'Riassunto'])
    assert.equal(readLabel(`${label}: We measure.`)?.meaning, 'text', label);
});

test('what is no label is none', () => {
  for (const line of ['Autorschaft: Wer zählt?', 'Code/Title: One', 'Autor und Werk: Eins'])
    assert.equal(readLabel(line), null, line);
});
