import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { identityOf } from '../../../text/identity.ts';
import { noSettings, settingsFor } from '../owner/digests-config.ts';
import { readDump } from '../read-dump.ts';

type Made = { title: string; text: string; id: string; authors: string[]; votes: number };

const word = fc.constantFrom(
  ...'lantern kettle harbour orchard pebble violin meadow compass & “thimble” <glacier> 3D'.split(
    ' ',
  ),
);
const title = fc
  .tuple(
    fc.constantFrom('Lantern:', 'On the', '[Kettle]', 'Ünder'),
    fc.array(word, { minLength: 3 }),
  )
  .map(([first, words]) => [first, ...words.slice(0, 14)].join(' '));
const sentence = fc
  .array(word, { minLength: 6, maxLength: 30 })
  .map((words) => `We measure ${words.join(' and ')} "by night".`);
const text = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const made: fc.Arbitrary<Made> = fc.record(
  {
    title,
    text,
    id: fc.integer({ min: 10000, max: 99999 }).map((serial) => `2510.${serial}`),
    authors: fc.array(fc.constantFrom('Ana Ribeiro da Silva', 'Jürgen Šmíd', 'Mireia Vall')),
    votes: fc.nat(400),
  },
  { noNullPrototype: true },
);
const papers = fc.uniqueArray(made, {
  minLength: 2,
  maxLength: 8,
  selector: ({ title }) => identityOf(title),
});

/** Breaks a text at every sixth blank, as titles and abstracts of arXiv are broken. */
function broken(text: string, indent = ''): string {
  let blanks = 0;
  return text.replace(/ /g, () => (++blanks % 6 === 0 ? `\n${indent}` : ' '));
}

function entryOf({ title, text, id, authors, votes }: Made) {
  const told = { id, authors: authors.map((name) => ({ name, hidden: false })), upvotes: votes };
  const daily = { submittedOnDailyAt: '2025-10-14T03:55:12.777Z' };
  const paper = { ...told, ...daily, title: broken(title, '  '), summary: broken(text) };
  return { paper, title, publishedAt: '2025-10-02T12:00:00.000Z', numComments: 2 };
}

const json: Record<string, (all: readonly Made[]) => string> = {
  minified: (all) => JSON.stringify(all.map(entryOf)),
  indented: (all) => JSON.stringify(all.map(entryOf), null, 2),
  'of a paper a line': (all) =>
    `[\n${all.map((one) => JSON.stringify(entryOf(one))).join(',\n')}\n]\n`,
  'in lines': (all) => all.map((one) => JSON.stringify(entryOf(one))).join('\n'),
  wrapped: (all) => JSON.stringify({ status: 'ok', date: '2025-10-14', data: all.map(entryOf) }),
};

function html(all: readonly Made[]): string {
  const props = JSON.stringify({ dateString: '2025-10-14', dailyPapers: all.map(entryOf) });
  const escaped = props.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return `<!doctype html><div data-target="DailyPapers" data-props="${escaped}"></div>`;
}

const top = [
  'Daily Papers',
  'byAK and the research community',
  'Daily',
  'Weekly',
  'Monthly',
  'Oct 14, 2025',
];
const foot = (authors: number) =>
  authors === 1
    ? ['fen-lab', 'Fen Lab', '·', 'May 29', '6']
    : [`${authors} authors`, '·', 'Feb 27, 2025'];

const pages: Record<string, (all: readonly Made[]) => string> = {
  'with blank lines': (all) =>
    [
      ...top,
      ...all.flatMap((one) => [
        'Upvote',
        `${one.votes || '-'}`,
        one.title,
        one.text,
        ...foot(one.authors.length),
      ]),
    ].join('\n\n'),
  'without blank lines': (all) =>
    [
      ...top,
      ...all.flatMap((one) => [
        `${one.votes || '-'}`,
        one.title,
        one.text,
        ...foot(one.authors.length),
      ]),
    ].join('\n'),
  'with broken lines': (all) =>
    [
      ...top,
      ...all.flatMap((one) => [
        `${one.votes}`,
        broken(one.title, '  '),
        broken(one.text),
        ...foot(2),
      ]),
    ].join('\n\n'),
  'in Markdown': (all) =>
    [
      ...top.map((line) => `## ${line}`).slice(0, 2),
      ...top.slice(2),
      ...all.flatMap(({ title, text, id, votes, authors }) => [
        `[${votes}](https://huggingface.co/login?next=%2Fpapers%2F${id})`,
        `### [${title.replace(/[[\]]/g, '\\$&')}](https://huggingface.co/papers/${id})`,
        `[${broken(text).replaceAll('\n', '\\\\\n')}\\\\\n](https://huggingface.co/papers/${id})`,
        `[- ![](https://faces.example/y.jpeg)\\\\\n- ${authors.length} authors](https://huggingface.co/papers/${id})`,
        '·',
        `May 29[6](https://huggingface.co/papers/${id}#community)`,
      ]),
    ].join('\n\n'),
};

function read(text: string) {
  const settings = settingsFor(noSettings, 'list.txt');
  const bytes = new TextEncoder().encode(text);
  const { dump, diagnostics } = readDump({ path: 'list.txt', file: 'list.txt', bytes }, settings);
  const errors = diagnostics.filter(({ severity }) => severity !== 'note');
  return { date: dump?.date, entries: dump?.entries, errors };
}

for (const [form, write] of Object.entries({ ...json, html }))
  test(`papers come back with all that is known of them from JSON or HTML ${form}`, () => {
    fc.assert(
      fc.property(papers, (all) => {
        const { date, entries, errors } = read(write(all));
        assert.deepEqual(errors, []);
        assert.equal(date, '2025-10-14');
        const back = entries?.map(({ title, text, facts }) => ({
          ...{ title, text: text.join(' '), id: facts.arxiv, authors: facts.authors ?? [] },
        }));
        assert.deepEqual(
          back,
          all.map(({ votes: _, ...paper }) => paper),
        );
      }),
      { numRuns: 40 },
    );
  });

for (const [form, write] of Object.entries(pages))
  test(`titles and texts come back from a page ${form}`, () => {
    fc.assert(
      fc.property(papers, (all) => {
        const { date, entries, errors } = read(write(all));
        assert.deepEqual(errors, []);
        assert.equal(date, '2025-10-14');
        assert.deepEqual(
          entries?.map(({ title, text }) => [title, ...text]),
          all.map(({ title, text }) => [title, text]),
        );
      }),
      { numRuns: 60 },
    );
  });
