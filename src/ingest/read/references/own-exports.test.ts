import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { known } from '../../../../tests/lib/example-papers.ts';
import type { Paper, VenueType } from '../../../model/paper.ts';
import { publicationType } from '../../../outputs/citation.ts';
import { writeCitations } from '../../../outputs/write-citations.ts';
import { oneLine } from '../../../text/phrases.ts';
import { noSettings, settingsFor } from '../owner/digests-config.ts';
import { readDump } from '../read-dump.ts';

const settings = settingsFor(noSettings, 'spring.bib');

const words = fc
  .array(
    fc.constantFrom(
      ...'Lantern Orchard counts naïve “quoted” it’s 数据 C&D 50% $5 a_b {x} #1 x^2 ~ \\alpha'.split(
        ' ',
      ),
      ...'<b> A--B "said" | ; , = - * + : 1. ER @misc{a, `` \'\' [1](b) and'.split(' '),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => `The ${parts.join(' ')} end`);
const people = fc.constantFrom(
  ...['Ana Bee', 'Jürgen Šmíd', 'Jan van der Waals III', 'Martin Luther King Jr.', 'OpenAI'],
  ...["Jean-Luc d'Alembert", 'Abdullah al-Harbi', 'Ada (Bea) Example', 'A. B. Cee', '王伟'],
  ...['The Fen Team', 'Fen, Inc.', 'Ana Maria Bee Cee', 'Bee', '0o7'],
);

const papers = fc
  .uniqueArray(
    fc.record({
      title: words,
      authors: fc.array(people, { maxLength: 12 }),
      arxiv: fc.option(fc.constantFrom('2503.90001', 'cs/0601001')),
      doi: fc.option(fc.constantFrom('10.1000/fen.1', '10.1007/978-3-030_1')),
      venue: fc.option(fc.constantFrom('Journal of Fens', 'ICFen & Moors', 'Fen Law Days')),
      venueType: fc.constantFrom(undefined, 'journal', 'conference', 'book'),
      brief: fc.option(words),
      abstract: fc.option(words),
      status: fc.option(fc.constantFrom('retracted', 'superseded')),
      note: fc.option(fc.oneof(words, fc.constant('See arXiv:2601.90002 instead.'))),
    }),
    { selector: ({ title }) => title.toLowerCase(), minLength: 1, maxLength: 6 },
  )
  .map((list) => list.map(paperOf));

type Told = Partial<Omit<Paper, 'venueType'>> & { venueType?: VenueType | undefined };

function paperOf({ venueType, ...facts }: Told): Paper {
  const { arxiv, doi, venue } = facts;
  const source = doi ? `https://doi.org/${doi}` : 'https://fen.example/a';
  return {
    ...known,
    ...facts,
    ...(venue && venueType && { venueType }),
    source: arxiv ? `https://arxiv.org/abs/${arxiv}` : source,
    venueYear: venue ? 2025 : null,
    published: null,
  };
}

for (const form of ['bib', 'ris', 'csl.json', 'csv', 'md'] as const)
  test(`a file of papers in the form ${form} comes back as it was written`, () => {
    fc.assert(
      fc.property(papers, (list) => {
        const bytes = new TextEncoder().encode(writeCitations(form, list, 'Papers'));
        const { dump } = readDump({ path: 'a.txt', file: 'a.txt', bytes }, settings);
        assert.deepEqual(dump?.entries.map(told), list.map(expected));
      }),
    );
  });

test('a file of one paper, and of several without a title above, come back in Markdown, too', () => {
  fc.assert(
    fc.property(papers, (list) => {
      const bytes = new TextEncoder().encode(writeCitations('md', list));
      const { dump } = readDump({ path: 'a.md', file: 'a.md', bytes }, settings);
      assert.deepEqual(dump?.entries.map(told), list.map(expected));
    }),
  );
});

type Entry = NonNullable<ReturnType<typeof readDump>['dump']>['entries'][number];

function told({ title, text, brief, facts }: Entry) {
  const { arxiv = null, doi = null, authors = [], venue = null, venueYear = null, source } = facts;
  const { venueType } = facts;
  const type = publicationType({ venue, ...(venueType && { venueType }) });
  const texts = { brief: brief.join(' '), abstract: text.join(' ') };
  return { title, ...texts, arxiv, doi, authors, venue, venueYear, type, source };
}

function expected({ source, ...paper }: Paper) {
  const { title, brief, abstract, arxiv, doi, authors, venue, venueYear } = paper;
  return {
    title: oneLine(title),
    brief: oneLine(brief ?? ''),
    abstract: oneLine(abstract ?? ''),
    ...{ arxiv, doi, authors, venue, venueYear },
    type: publicationType(paper),
    source: arxiv || doi ? undefined : source,
  };
}

test('the page of a paper on the site that wrote it is not taken for the paper', () => {
  const paper = { ...paperOf({ arxiv: null, doi: null, venue: null }), source: null };
  for (const form of ['bib', 'ris', 'csl.json', 'csv', 'md'] as const) {
    const bytes = new TextEncoder().encode(writeCitations(form, [paper], 'Papers'));
    const { dump } = readDump({ path: 'a.txt', file: 'a.txt', bytes }, settings);
    assert.equal(dump?.entries[0]?.facts.source, undefined, form);
  }
});
