import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
// @ts-expect-error The package has no types.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { paperFileSchema } from '../model/collections.ts';
import { type Paper, paperSchema } from '../model/paper.ts';
import { arxivLinks, monthOfArxiv } from '../text/arxiv.ts';
import { bibtex } from './bibtex.ts';
import { issued } from './citation.ts';
import { cslJson } from './csl.ts';
import { cslItemSchema } from './csl-schema.ts';
import { nameParts } from './names.ts';
import { ris } from './ris.ts';

const folder = 'content/papers';
const papers = readdirSync(folder).sort().map(readPaper);

/** A committed paper, its texts with their Markdown: more signs to escape. */
function readPaper(file: string): Paper {
  const [, head = '', body = ''] = readFileSync(`${folder}/${file}`, 'utf8').split(/^---$/m);
  const data = paperFileSchema.parse(parseYaml(head));
  const [, brief, abstract] =
    /(?:## In brief\n\n([\s\S]*?))?(?:## Abstract\n\n([\s\S]*))?$/.exec(body) ?? [];
  const { title, kind, authors, arxiv = null, venue = null, venueYear = null } = data;
  return paperSchema.parse({
    slug: file.replace(/\.md$/, ''),
    formerly: [],
    key: data.key,
    identity: null,
    title,
    url: `https://x.example/papers/${file}/`,
    source: arxiv && arxivLinks(arxiv).abstract,
    language: 'en',
    kind,
    brief: brief ?? null,
    abstract: abstract ?? null,
    gist: [],
    authors,
    venue,
    venueYear,
    arxiv,
    published: arxiv && monthOfArxiv(arxiv),
    links: [],
    code: [],
    topics: data.topics.map(({ slug }) => slug),
    topicDetails: data.topics.map(({ slug }) => ({
      slug,
      name: slug,
      family: 'family-5',
      terms: [],
    })),
    digests: data.digests.map(({ id }) => id),
    digestDetails: data.digests.map(({ id, place }) => ({
      id,
      label: id,
      date: null,
      place,
      of: place,
    })),
    terms: [],
    related: [],
    relatedTerms: {},
  });
}

test('a parser of BibTeX reads every committed paper back', () => {
  const { entries, errors } = parse(bibtex(papers), { sentenceCase: false });
  assert.deepEqual(errors, []);
  assert.deepEqual(
    entries.map(({ key }) => key),
    papers.map(({ key }) => key),
  );
  assert.equal(new Set(entries.map(({ key }) => key.toLowerCase())).size, papers.length);
  for (const [index, { key, fields }] of entries.entries()) {
    const paper = papers[index];
    assert.ok(paper);
    assert.match(key, /^[a-z][a-z0-9]+$/);
    // TeX reads two hyphens as the dash that authors mean by them.
    assert.equal(fields['title'], paper.title.replace('--', '–'));
    assert.equal(fields['year'], issued(paper).year?.toString());
    assert.equal(fields['eprint'], paper.arxiv ?? undefined);
    assert.equal(fields.author?.length ?? 0, paper.authors.length);
  }
});

test('a parser of RIS reads every committed paper back', () => {
  const read: Record<string, unknown>[] = new Cite(ris(papers)).data;
  assert.equal(read.length, papers.length);
  for (const [index, paper] of papers.entries()) {
    const { year, month } = issued(paper);
    const parts = year === undefined ? undefined : [[year, ...(month ? [month] : [])]];
    assert.equal(read[index]?.['id'], paper.key);
    assert.equal(read[index]?.['title'], paper.title);
    assert.equal(
      (read[index]?.['author'] as unknown[] | undefined)?.length ?? 0,
      paper.authors.length,
    );
    assert.deepEqual(read[index]?.['issued'], parts && { 'date-parts': parts });
  }
});

test('every committed paper has the shape of CSL-JSON', () => {
  const items = z.array(cslItemSchema).parse(JSON.parse(cslJson(papers)));
  assert.deepEqual(
    items.map(({ author }) => author ?? []),
    papers.map(({ authors }) => authors.map(nameParts)),
  );
  assert.deepEqual(JSON.parse(cslJson([])), []);
});
