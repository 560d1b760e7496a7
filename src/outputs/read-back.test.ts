import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
// @ts-expect-error The package has no types.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { paperSchema } from '../model/collections.ts';
import { monthOfArxiv } from '../text/arxiv.ts';
import { bibtex } from './bibtex.ts';
import { type CslItem, cslItemSchema } from './csl-item.ts';
import { toCslItem } from './to-csl-item.ts';
import { cslJson, ris } from './write-citations.ts';

const folder = 'content/papers';
const items = readdirSync(folder).sort().map(readItem);

/** A committed paper, its texts with their Markdown: more signs to escape. */
function readItem(file: string): CslItem {
  const [, head = '', body = ''] = readFileSync(`${folder}/${file}`, 'utf8').split(/^---$/m);
  const data = paperSchema.parse(parseYaml(head));
  const [, brief, abstract] =
    /(?:## In brief\n\n([\s\S]*?))?(?:## Abstract\n\n([\s\S]*))?$/.exec(body) ?? [];
  return toCslItem({
    slug: file.replace(/\.md$/, ''),
    key: data.key,
    identity: null,
    title: data.title,
    url: `https://x.example/papers/${file}/`,
    kind: data.kind,
    brief: brief ?? null,
    abstract: abstract ?? null,
    lead: null,
    authors: data.authors,
    venue: data.venue ?? null,
    venueYear: data.venueYear ?? null,
    arxiv: data.arxiv ?? null,
    month: data.arxiv ? monthOfArxiv(data.arxiv) : null,
    code: null,
    topics: data.topics.map(({ slug }) => slug),
    topicSlugs: data.topics.map(({ slug }) => slug),
    digests: data.digests.map(({ id, place }) => ({ id, place, label: id, date: null })),
    digestDate: null,
    terms: [],
  });
}

const year = (item: CslItem) => item.issued?.['date-parts'][0][0];

test('a parser of BibTeX reads every committed paper back', () => {
  const { entries, errors } = parse(bibtex(items), { sentenceCase: false });
  assert.deepEqual(errors, []);
  assert.deepEqual(
    entries.map(({ key }) => key),
    items.map(({ id }) => id),
  );
  assert.equal(new Set(entries.map(({ key }) => key.toLowerCase())).size, items.length);
  for (const [index, { key, fields }] of entries.entries()) {
    const item = items[index];
    assert.ok(item);
    assert.match(key, /^[a-z][a-z0-9]+$/);
    // TeX reads two hyphens as the dash that authors mean by them.
    assert.equal(fields['title'], item.title.replace('--', '–'));
    assert.equal(fields['year'], year(item)?.toString());
    assert.equal(fields['eprint'], item.number);
    assert.equal(fields.author?.length, item.author?.length);
  }
});

test('a parser of RIS reads every committed paper back', () => {
  const read: Record<string, unknown>[] = new Cite(ris(items)).data;
  assert.equal(read.length, items.length);
  for (const [index, item] of items.entries()) {
    assert.equal(read[index]?.['id'], item.id);
    assert.equal(read[index]?.['title'], item.title);
    assert.equal((read[index]?.['author'] as unknown[] | undefined)?.length, item.author?.length);
    assert.deepEqual(read[index]?.['issued'], item.issued);
  }
});

test('every committed paper has the shape of CSL-JSON', () => {
  assert.deepEqual(z.array(cslItemSchema).parse(JSON.parse(cslJson(items))), items);
  assert.deepEqual(JSON.parse(cslJson([])), []);
});
