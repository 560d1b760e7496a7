import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFrontmatter } from 'astro/markdown';
import fc from 'fast-check';
import { ingest } from '../../src/ingest/ingest.ts';
import { openMail } from '../../src/ingest/read/mail/open-mail.ts';
import {
  digestSchema,
  mapSchema,
  paperFileSchema,
  termsSchema,
} from '../../src/model/collections.ts';
import { relatedSchema } from '../../src/model/paper.ts';
import { type Form, forms, type GivenPaper } from './write-formats.ts';

/** The ingest of one dump without topics or anything else, with the facts of its papers in a table. */
async function ingestOne(papers: readonly GivenPaper[], { write, ending }: Form, identifiers = '') {
  const file = `2025-03-11.${ending}`;
  const bytes = new TextEncoder().encode(write(papers, '2025-03-11'));
  const result = ingest({
    folders: [
      {
        path: 'dumps',
        config: null,
        dumps: await openMail({ path: `dumps/${file}`, file, bytes }),
      },
    ],
    topics: [],
    kinds: null,
    synonyms: null,
    field: null,
    identifiers: { path: 'identifiers.tsv', text: identifiers },
    papers: null,
    fetched: null,
    addresses: [],
    language: 'en',
  });
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  return { files: result.files, errors };
}

/** The files as the pages read them: each must fit its schema, and name only papers that there are. */
function readFiles(files: ReadonlyMap<string, string>) {
  const json = (name: string) => JSON.parse(files.get(name) ?? '');
  const data = (folder: string) =>
    [...files]
      .filter(([path]) => path.startsWith(folder))
      .map(([path, text]) => ({ path, data: parseFrontmatter(text).frontmatter }));
  const papers = data('papers/').map(({ path, data }) => ({
    slug: path.replace(/^papers\/|\.md$/g, ''),
    ...paperFileSchema.parse(data),
  }));
  const digests = data('digests/').map(({ data }) => digestSchema.parse(data));
  const slugs = new Set(papers.map(({ slug }) => slug));
  const relations = relatedSchema.array();
  for (const [slug, related] of Object.entries(json('relations.json')))
    for (const other of [{ slug }, ...relations.parse(related)]) assert.ok(slugs.has(other.slug));
  assert.deepEqual(new Set(Object.keys(mapSchema.parse(json('map.json')).papers)), slugs);
  termsSchema.parse(json('terms.json'));
  assert.deepEqual(new Set(digests.flatMap((digest) => digest.papers)), slugs);
  return papers;
}

const noun = fc.constantFrom(
  'lantern',
  'kettle',
  'harbour',
  'orchard',
  'violin',
  'meadow',
  'thimble',
);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const name = fc
  .tuple(
    fc.constantFrom('Ada', 'Mireia', 'Pau', 'Lien', 'Jürgen'),
    fc.constantFrom('Vall', 'Coll', 'Hoang', 'Nunes', 'Ribeiro'),
  )
  .map((pair) => pair.join(' '));
const sentence = fc
  .array(noun, { minLength: 8, maxLength: 20 })
  .map((all) => `The keeper measures what is left of the ${all.join(' and ')} in winter.`);
const tame: fc.Arbitrary<GivenPaper[]> = fc
  .array(
    fc.record({
      title: fc.array(noun, { minLength: 4, maxLength: 9 }),
      authors: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
      abstract: fc.array(sentence, { minLength: 2, maxLength: 4 }).map((all) => all.join(' ')),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((papers) =>
    papers.map((paper, index) => ({
      ...paper,
      ...placed(index),
      title: `Study ${index + 1} of the ${paper.title.map(capital).join(' and the ')}`,
    })),
  );

/** What every paper has in a source. */
function placed(index: number) {
  return { arxiv: `2503.${90001 + index}`, code: null };
}

for (const form of forms) {
  test(`every paper of a dump reaches its file, and the file what the pages read: ${form.name}`, async () => {
    await fc.assert(
      fc.asyncProperty(tame, async (made) => {
        const { files, errors } = await ingestOne(made, form);
        assert.deepEqual(errors, []);
        const titles = readFiles(files).map(({ title }) => title);
        assert.deepEqual(titles.toSorted(), made.map(({ title }) => title).toSorted());
      }),
      { numRuns: 8, seed: 1 },
    );
  });
}

const traps = [
  ...'0o7 1e3 yes null ~ = << 2025-01-01 .inf 190:20:30 --- {} $$ \\textbf{} &nbsp; constructor __proto__'.split(
    ' ',
  ),
  '语言模型的黄昏',
  'עששיות בנמל',
  '\u200b',
  '\u202eright to left',
  '\ufffe',
  '\uffff and \u0000',
  '\ud83d',
  '🏮'.repeat(40),
  'Lanterns '.repeat(230),
  'e\u0301'.repeat(60),
  '# a heading: "quoted" - [link](x) | <b>',
];
const trap = fc.oneof(
  fc.constantFrom(...traps),
  fc.constantFrom(...traps).map((word) => `${word} of the Harbour`),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const odd: fc.Arbitrary<GivenPaper[]> = fc
  .array(
    fc.record({
      title: trap,
      authors: fc.array(fc.oneof(name, trap), { maxLength: 3 }),
      abstract: fc.oneof(
        sentence,
        fc.constant(''),
        fc.tuple(sentence, trap).map((all) => all.join(' ')),
      ),
    }),
    { maxLength: 5 },
  )
  .map((papers) => papers.map((paper, index) => ({ ...paper, ...placed(index) })));

for (const form of forms) {
  test(`whatever a dump holds, it has an error or its files fit the pages: ${form.name}`, async () => {
    await fc.assert(
      fc.asyncProperty(odd, async (made) => {
        const { files, errors } = await ingestOne(made, form);
        if (errors.length === 0) readFiles(files);
      }),
      { numRuns: 30, seed: 1 },
    );
  });
}

/** Titles and texts alone; what else is known stands in the identifiers. */
const pasted = forms.find(({ name }) => name === 'titles-and-texts') as Form;
const given = (title: string): GivenPaper => ({
  title,
  authors: [],
  abstract: 'A text of some words about a lantern.',
  ...placed(0),
});

test('names and venues that read like numbers, days or nothing come back as they are written', async () => {
  const words = traps.filter((word) => /^[!-z]+$/.test(word) && !word.endsWith(';'));
  const title = 'Lanterns along the Harbour Wall';
  const row = [title, '', words.join('; '), '0o7', '2024'].join('\t');
  const { files, errors } = await ingestOne(
    [given(title)],
    pasted,
    `title\tarxiv\tauthors\tvenue\tyear\n${row}\n`,
  );
  assert.deepEqual(errors, []);
  assert.deepEqual(
    readFiles(files).map(({ authors, venue }) => ({ authors, venue })),
    [{ authors: words, venue: '0o7' }],
  );
});

test('a paper of three thousand authors, and a title of two thousand letters', async () => {
  const title = `Lanterns ${'of Lanterns '.repeat(165)}`.trim();
  const authors = Array.from({ length: 3000 }, (_, index) => `Ada Example ${index}`);
  const row = [title, '', authors.join('; ')].join('\t');
  const { files, errors } = await ingestOne(
    [given(title)],
    pasted,
    `title\tarxiv\tauthors\n${row}\n`,
  );
  assert.deepEqual(errors, []);
  assert.deepEqual(
    readFiles(files).map((paper) => [paper.title, paper.authors.length]),
    [[title, 3000]],
  );
});
