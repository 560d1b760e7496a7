import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureForm } from './measure-formats.ts';
import { forms, type GivenPaper } from './write-formats.ts';

/** Papers that nobody wrote, with what makes readers stumble. */
const papers: GivenPaper[] = [
  {
    title: 'Lantern: Sparse Routing for Long Dialogue Memory',
    authors: ['Ana Ribeiro da Silva', 'Jürgen Šmíd'],
    arxiv: '2503.90001',
    abstract:
      'Dialogue systems forget what was said an hour ago. Lantern routes every turn to one of a few memory cells, which keeps cost flat while recall grows. On four long chats it doubles the share of facts that come back.',
    code: 'https://github.com/fen/lantern',
  },
  {
    title: 'Do Orchards Count Themselves? A Study of Fruit under Leaves',
    authors: ['Mireia Vall', 'Pau Coll', 'Lien Hoang'],
    arxiv: '2503.90002',
    abstract:
      'Fruit hides. We photograph two thousand trees before and after picking, and ask models how many apples there were; 40% of the answers are < 3 apples off. Nobody had asked before.',
    code: null,
  },
  {
    title: 'Attention, Memory and Tides in Small Ponds',
    authors: ['Jean-Luc d’Alembert', 'Wei Zhang', 'Ola O’Hara'],
    arxiv: '2503.90003',
    abstract:
      'Ponds have tides too small to see. A cheap sensor finds them, and a year of data shows what moves them: wind, rain and the moon. Code is at hand.',
    code: null,
  },
  {
    title: 'Kettles of Copper & Tin: What R&D Teams Miss',
    authors: ['Edda Jónsdóttir', 'Tom Reed', 'Priya Nair'],
    arxiv: '2503.90004',
    abstract:
      'Kettles sing before they boil. We record nine hundred of them and find that the song tells the metal. Teams that listen save a third of their fuel.',
    code: null,
  },
];

for (const form of forms) {
  test(`papers come back from ${form.name} as they were written`, async () => {
    const found = await measureForm(form, new Map([['2025-03-11', papers]]));
    const { titles, authors, arxiv, abstracts, dated, refused, wrong, examples } = found;
    const held = (part: (typeof form.holds)[number], count: number) =>
      form.holds.includes(part) ? count : papers.length;
    assert.deepEqual(
      { titles, refused, wrong, examples },
      { titles: 4, refused: 0, wrong: 0, examples: [] },
    );
    assert.deepEqual(
      [held('authors', authors), held('arxiv', arxiv), held('abstract', abstracts), dated],
      [4, 4, 4, 1],
    );
  });
}
