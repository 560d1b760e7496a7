import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { paperFileSchema } from '../model/collections.ts';
import { ingest } from './ingest.ts';
import type { IngestInput } from './input.ts';

const text =
  'We measured it in forty places over three winters, and it cost half as much as before.';
const dump = (file: string, ...titles: string[]) => ({
  path: `dumps/${file}`,
  file,
  bytes: new TextEncoder().encode(titles.flatMap((title) => [title, '', text, '']).join('\n')),
});

type Owner = { digests?: string; papers?: string; identifiers?: string; addresses?: string };

/** What an ingest of two digests makes, with what the owner says. */
function made({ digests, papers, identifiers, addresses = '' }: Owner = {}) {
  const file = (path: string, found?: string) => (found ? { path, text: found } : null);
  const input: IngestInput = {
    folders: [
      {
        path: 'dumps',
        config: file('dumps/digests.yaml', digests),
        dumps: [
          dump('2026-06-01.txt', 'A Study of Hedges in Winter Fields', 'Kettles Under Steam'),
          dump('2026-06-08.txt', 'Hedges in Winter Fields, a Study', 'Lamps in the Long Nights'),
        ],
      },
    ],
    topics: [],
    kinds: file('kinds.yaml', 'survey: { plural: Surveys, meaning: A field in order. }\n'),
    synonyms: null,
    field: null,
    identifiers: file('identifiers.tsv', identifiers),
    papers: file('papers.yaml', papers),
    fetched: null,
    addresses: [{ path: 'addresses.tsv', text: addresses }],
    language: 'en',
  };
  const { files, diagnostics } = ingest(input);
  const rules = diagnostics.map(({ rule }) => rule);
  const facts = (slug: string) => {
    const [, head = ''] = (files.get(`papers/${slug}.md`) ?? '').split('---\n');
    return paperFileSchema.parse(parse(head));
  };
  return { files, rules, facts };
}

test('a retraction that digests.yaml notes stands in the record of the paper', () => {
  const { facts } = made({
    digests: `papers:\n  Kettles Under Steam: { note: Retracted in June., status: retracted }\n`,
  });
  const { note, status } = facts('kettles-under-steam');
  assert.deepEqual([note, status], ['Retracted in June.', 'retracted']);
  const other = facts('lamps-in-the-long-nights');
  assert.deepEqual([other.note, other.status], [null, null]);
});

test('papers.yaml stands above digests.yaml', () => {
  const { facts } = made({
    digests: `papers:\n  Kettles Under Steam: { note: One., kind: survey }\n`,
    papers: `Kettles Under Steam: { note: Two. }\n`,
  });
  const { note, kind } = facts('kettles-under-steam');
  assert.deepEqual([note, kind], ['Two.', 'survey']);
});

test('two titles to which identifiers.tsv gives one arXiv id are one paper with both titles', () => {
  const { files, facts, rules } = made({
    identifiers:
      'title\tarxiv\nA Study of Hedges in Winter Fields\t2503.90001\nHedges in Winter Fields, a Study\t2503.90001\n',
  });
  const paper = facts('hedges-in-winter-fields-a-study');
  assert.equal(paper.title, 'Hedges in Winter Fields, a Study');
  assert.deepEqual(paper.otherTitles, ['A Study of Hedges in Winter Fields']);
  assert.deepEqual(paper.formerly, ['a-study-of-hedges-in-winter-fields']);
  assert.equal(files.has('papers/a-study-of-hedges-in-winter-fields.md'), false);
  assert.ok(rules.some((rule) => rule.startsWith('same-paper')));
});

test('links that an owner gives stand in place of all others, and a hidden paper in no file', () => {
  const { files, facts } = made({
    papers: `Kettles Under Steam: { links: ['https://kettles.example/code'] }\nLamps in the Long Nights: { hidden: true }\n`,
  });
  assert.deepEqual(
    facts('kettles-under-steam').links.map(({ url }) => url),
    ['https://kettles.example/code'],
  );
  for (const [path, content] of files)
    if (path !== 'addresses.tsv') assert.doesNotMatch(content, /lamps-in-the/i, path);
  assert.match(files.get('addresses.tsv') ?? '', /lamps-in-the-long-nights/);
});

test('the address of a title that was corrected in its dump leads on once papers.yaml says so, and not before', () => {
  const addresses = 'lapmsinthelongnights\tlapms-in-the-long-nights\n';
  const before = made({ addresses });
  assert.ok(before.rules.includes('corrected-title'));
  const papers = `Lamps in the Long Nights: { formerly: [Lapms in the Long Nights] }\n`;
  const { facts, files, rules } = made({ addresses, papers });
  const { formerly, identity } = facts('lamps-in-the-long-nights');
  assert.deepEqual(formerly, ['lapms-in-the-long-nights']);
  assert.equal(identity, 'lapmsinthelongnights', 'feeds know it by its first title');
  assert.ok(!rules.includes('corrected-title'));
  assert.ok(files.get('addresses.tsv')?.includes(addresses));
});
