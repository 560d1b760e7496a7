import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { known } from '../../tests/lib/example-papers.ts';
import { paperFileSchema } from '../model/collections.ts';
import { publicationType } from '../outputs/citation.ts';
import { ingest } from './ingest.ts';

const root = new URL('../../tests/other-fields/', import.meta.url);

/** What an ingest of a made-up collection makes, with all that its owner says but kinds. */
function ingested(field: string, language: string) {
  const folder = new URL(`${field}/`, root);
  const bytes = (path: string) => readFileSync(new URL(path, folder));
  const text = (path: string) => ({ path, text: bytes(path).toString('utf8') });
  const words = text('owner/papers.yaml');
  const dumps = readdirSync(new URL('dumps/', folder)).map((file) => {
    const path = `dumps/${file}`;
    return { path, file, bytes: bytes(path) };
  });
  const { files, diagnostics, counts } = ingest({
    folders: [{ path: 'dumps', config: null, dumps }],
    topics: readdirSync(new URL('owner/topics/', folder)).map((file) => ({
      ...text(`owner/topics/${file}`),
      slug: file.replace('.md', ''),
    })),
    kinds: null,
    synonyms: null,
    field: null,
    identifiers: null,
    papers: { ...words, text: words.text.replace(/^ *kind: .*\n/m, '') },
    fetched: null,
    addresses: [],
    language,
  });
  const papers = [...files].flatMap(([path, file]) => {
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
    return path.startsWith('papers/') ? [{ ...paperFileSchema.parse(parse(head)), body }] : [];
  });
  const paper = (title: string) =>
    papers.find((other) => other.title.startsWith(title)) ?? assert.fail(`no paper “${title}”`);
  const findings = diagnostics.filter(({ file }) => !file.endsWith('kinds.yaml'));
  const grave = findings.filter(({ severity }) => severity !== 'note');
  return { counts, papers, paper, findings, grave };
}

test('a collection of agronomy comes in whole: formulas, a retraction, two titles that are one paper', () => {
  const { counts, papers, paper, findings } = ingested('agronomy', 'en');
  assert.deepEqual(counts, { papers: 29, digests: 5 });
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['text-dropped'],
  );
  assert.ok(papers.every(({ authors }) => authors.length > 0));
  assert.deepEqual(paper('Rye and Vetch').authors.slice(2), [
    'Maren Oduya',
    'Ferran Solsona i Puig',
  ]);
  assert.ok(paper('CH₄ from the Drained Paddy').authors.includes('Dagny Østergaard'));
  assert.equal(paper('Compost Tea').status, 'retracted');
  const { otherTitles, authors, venue } = paper('Lucerne Bio-Pores Guide');
  assert.match(otherTitles.join(), /^Roots Find the Old Channels/);
  assert.deepEqual([authors.length, venue], [4, 'Rhizosphere Reports']);
});

test('a collection of German law comes in whole: names below labels in every gender, none of them in a title', () => {
  const { counts, papers, paper, findings, grave } = ingested('law', 'de');
  assert.deepEqual(counts, { papers: 29, digests: 4 });
  assert.deepEqual(grave, []);
  assert.deepEqual(new Set(findings.map(({ rule }) => rule)), new Set(['entry-without-text']));
  for (const { title } of papers) assert.doesNotMatch(title, /Autor|Verfasser/);
  assert.deepEqual(paper('Das Gutachten aus der Maschine').authors, ['Käthe Brömmelkamp']);
  const women = ['Wiebke von der Oelsnitz', 'Hülya Karadağ', 'Agnès Müßig'];
  assert.deepEqual(paper('Tierarzt').authors, women);
  assert.deepEqual(paper('Versammlung im Rechner').authors, ['Marlène Überschär', 'Ruben Göçmen']);
  assert.equal(paper('Gebührenbescheid').status, 'superseded');
  const { title, otherTitles } = paper('Klimaklagen');
  assert.equal(title, 'Klimaklagen vor dem Amtsgericht: Der Streitwert als Hürde');
  assert.deepEqual(otherTitles, ['Die Klimaklage am Amtsgericht und ihr Streitwert']);
});

test('a collection of medicine comes in whole: sections of abstracts, groups, whole names from PubMed', () => {
  const { counts, papers, paper, findings, grave } = ingested('medicine', 'en');
  assert.deepEqual(counts, { papers: 29, digests: 2 });
  assert.deepEqual(grave, []);
  const [columns, ...others] = findings;
  assert.match(columns?.reason ?? '', /: Registration, Presented by\.$/);
  for (const { rule } of others) assert.equal(rule, 'text-dropped');
  for (const { gist } of papers) assert.doesNotMatch(gist.join(' '), /[A-Z]{6,}:|registration/);
  assert.deepEqual(paper('A Call on Day Four').authors, ['F. Ó Briain', 'J. Lesniak-Perera']);
  assert.equal(paper('Silver or Plain').authors[0], 'C. Mac an Ultaigh');
  assert.equal(paper('Lung Ultrasound').authors.at(-1), 'CRAKLE Study Group');
  assert.match(paper('Taking the Blood').body, /\n\nMETHODS: .*\n\nRESULTS: .*\n\nCONCLUSIONS: /);
  assert.match(paper('Silver or Plain').body, /\n\nMethods: .*\n\nResults: .*\n\nConclusions: /);
  assert.equal(paper('Peanut').status, 'withdrawn');
  const { otherTitles, authors, doi, body } = paper('Stopping the β-Blocker');
  assert.match(otherTitles.join(), /^HALYARD/);
  assert.deepEqual([authors[0], doi], ['Amparo Castellanos\u00a0Ruiz', '10.5555/coronary.2026.77']);
  assert.equal(paper('Stopping the β-Blocker').key, 'castellanosruiz2026stopping');
  assert.match(body, /BACKGROUND: β-Blockers are often/);
});

/** How a collection cites its papers with a venue: the kinds in order, and by kind their venues. */
function cited(papers: ReturnType<typeof ingested>['papers']) {
  const published = papers.filter(({ venue }) => venue);
  const types = published.map(({ venue, venueType }) => {
    const paper = { ...known, venue, ...(venueType && { venueType }) };
    return [publicationType(paper), venue] as const;
  });
  return { count: types.length, others: types.filter(([type]) => type !== 'article') };
}

test('no journal of law, medicine or agronomy is taken for a conference', () => {
  assert.deepEqual(cited(ingested('law', 'de').papers), {
    count: 10,
    others: [['chapter', 'Beiträge zum Recht kleiner Gesellschaften']],
  });
  assert.deepEqual(cited(ingested('medicine', 'en').papers), { count: 29, others: [] });
  assert.deepEqual(cited(ingested('agronomy', 'en').papers).others, []);
});
