import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '@retorquere/bibtex-parser';
import { csvParse } from 'd3-dsv';
import { exampleDigest } from '../../tests/lib/example-digest.ts';
import { bare, known } from '../../tests/lib/example-papers.ts';
import type { Paper } from '../model/paper.ts';
import { bibtex } from './bibtex.ts';
import { citationTags } from './citation-tags.ts';
import { coins } from './coins.ts';
import { cslItemSchema } from './csl-schema.ts';
import { emailHtml } from './email/email-html.ts';
import { fitEmail, writeEmail } from './email/write-email.ts';
import { digestItem, paperItem } from './feeds/items.ts';
import { paperJsonLd } from './json-ld.ts';
import { plainCitation } from './plain-citation.ts';
import { writeCitations } from './write-citations.ts';

const note = 'Half of the tiles <b> had been fired twice.';
const retracted: Paper = { ...known, title: 'A Glaze', status: 'retracted', note };
const said = `Retracted. ${note}`;
const entity = 'x.example,2025';

test('BibTeX has status and note in its note, before what else stands there', () => {
  const noteOf = (paper: Paper) => parse(bibtex([paper])).entries[0]?.fields['note'];
  assert.equal(noteOf(retracted), said);
  assert.equal(noteOf({ ...retracted, note: null }), 'Retracted.');
  const listed = { ...retracted, source: null, venue: null, arxiv: null, digests: ['a'] };
  assert.equal(noteOf(listed), `${said} Listed in the digest “A day”`);
  assert.equal(noteOf(known), undefined);
});

test('RIS has them as a note before the brief', () => {
  const text = writeCitations('ris', [retracted]);
  assert.match(text, /N1 {2}- Retracted\. Half of the tiles <b> had.*\r\nN1 {2}- In short\.\r\n/);
});

test('CSL-JSON has the status as a word, and the note beside a reader’s own', () => {
  const [item] = JSON.parse(
    writeCitations('csl.json', [{ ...retracted, readerNote: 'Ask Bob.' } as Paper]),
  );
  const { status, note: written } = cslItemSchema.parse(item);
  assert.deepEqual([status, written], ['retracted', `${said}\nAsk Bob.`]);
});

test('a table has columns of status and note where a paper has one', () => {
  const columns = (papers: Paper[]) => csvParse(writeCitations('csv', papers).trimEnd());
  const [first, second] = columns([retracted, known]);
  assert.deepEqual([first?.['status'], first?.['note']], ['retracted', note]);
  assert.deepEqual([second?.['status'], second?.['note']], ['', '']);
  assert.ok(!columns([known]).columns.some((name) => /status|note/i.test(name)));
});

test('Markdown says it before all other facts, with the other titles', () => {
  const text = writeCitations('md', [{ ...retracted, otherTitles: ['Glazes', 'On Glaze'] }]);
  assert.match(
    text,
    /^- Status: Retracted\. Half of the tiles .*\n- Also listed as: Glazes; On Glaze\n- Pub/m,
  );
});

test('a citation in one line has the status before the title', () => {
  assert.match(plainCitation(retracted), /^Ada Example, Bob Sample\. \[Retracted\] A Glaze\. ICML/);
});

test('COinS stay as they were, since they are about the paper as it came out', () => {
  assert.equal(coins({ ...retracted }), coins({ ...retracted, status: null, note: null }));
});

test('indexers find the mark in the title, of what no longer stands', () => {
  const titleOf = (status: Paper['status']) =>
    new Map(citationTags({ ...retracted, status })).get('citation_title');
  assert.equal(titleOf('retracted'), '[RETRACTED] A Glaze');
  assert.equal(titleOf('withdrawn'), '[WITHDRAWN] A Glaze');
  assert.equal(titleOf('superseded'), 'A Glaze');
  assert.equal(titleOf(null), 'A Glaze');
});

test('schema.org has status, correction and other titles, and nothing of them without', () => {
  const articleOf = (paper: Paper) => {
    const graph = paperJsonLd(paper, [], 'Offprint')['@graph'] as Record<string, unknown>[];
    return graph[0]?.['mainEntity'] as Record<string, unknown>;
  };
  const article = articleOf({ ...retracted, otherTitles: ['Glazes'] });
  assert.equal(article['creativeWorkStatus'], 'Retracted');
  assert.equal(article['alternateName'], 'Glazes');
  assert.deepEqual(article['correction'], { '@type': 'CorrectionComment', text: note });
  for (const name of ['creativeWorkStatus', 'alternateName', 'correction'])
    assert.ok(!(name in articleOf(known)), name);
  assert.ok(!('correction' in articleOf({ ...known, note: 'Worth a second look.' })));
});

test('an item of a feed says it in title, tags and content, and stays the same item', () => {
  const [before, after] = [{ ...retracted, status: null, note: null }, retracted].map((paper) =>
    paperItem(paper, entity),
  );
  assert.equal(after?.title, '[Retracted] A Glaze');
  assert.ok(after?.tags.includes('Retracted'));
  assert.match(after?.html ?? '', /^<p><strong>Retracted\. Half of the tiles &lt;b&gt; had/);
  assert.deepEqual([after?.id, after?.updated], [before?.id, before?.updated]);
  assert.equal(before?.html, after?.html.replace(/^<p><strong>.*?<\/p>/, ''));
  const digest = { id: 'a', label: 'A', url: 'https://x.example/', date: null, line: '' };
  assert.match(
    digestItem({ ...digest, papers: [retracted] }, entity).html,
    />\[Retracted\] A Glaze</,
  );
});

test('a message says it in both forms, and of a paper without a word says nothing', () => {
  const { html, text } = writeEmail({ ...exampleDigest(1), papers: [retracted, bare] });
  assert.match(
    html,
    />\[Retracted\] A Glaze<\/a>.*\n<p[^>]*><b>Retracted\. Half of the tiles &lt;b&gt;/,
  );
  assert.match(text, /^1\. \[Retracted\] A Glaze\n {3}Retracted\. Half of the tiles <b>/m);
  const digest = exampleDigest(1);
  assert.doesNotMatch(emailHtml(digest, fitEmail(digest, 100_000)), /<b>|null/);
});
