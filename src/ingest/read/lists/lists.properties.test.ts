import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { identityOf } from '../../../text/identity.ts';
import { noSettings, settingsFor } from '../owner/digests-config.ts';
import { readDump } from '../read-dump.ts';

type Paper = { title: string; authors: string[]; arxiv: string; text: string };

const nouns = 'lantern kettle harbour orchard pebble violin meadow compass thimble glacier'.split(
  ' ',
);
const given = ['Ana', 'Jürgen', 'Mireia', 'Lien', 'Ó.', 'Jean-Luc', 'K. M.', 'Xiao'];
const family = ['Ribeiro da Silva', 'Šmíd', 'van der Vall', "O'Nuallain", 'Hoangová', 'al-Rashidi'];
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const noun = fc.constantFrom(...nouns);
const words = (most: number) =>
  fc.array(noun.map(capital), { minLength: 3, maxLength: most }).map((all) => all.join(' '));
const title = fc
  .tuple(words(5), fc.constantFrom(': ', ' for ', ' under the ', ' and '), words(6))
  .map((parts) => parts.join(''));
const name = fc
  .tuple(fc.constantFrom(...given), fc.constantFrom(...family))
  .map((parts) => parts.join(' '));
const sentence = fc
  .tuple(noun, fc.array(noun, { minLength: 8, maxLength: 20 }))
  .map(([a, rest]) => `The ${a} measures what is left of the ${rest.join(' and ')}.`);
const paper: fc.Arbitrary<Paper> = fc.record(
  {
    title,
    authors: fc.uniqueArray(name, { minLength: 1, maxLength: 9 }),
    arxiv: fc.integer({ min: 90000, max: 99999 }).map((number) => `2503.${number}`),
    text: fc.array(sentence, { minLength: 2, maxLength: 4 }).map((all) => all.join(' ')),
  },
  { noNullPrototype: true },
);
const papers = fc.uniqueArray(paper, {
  minLength: 2,
  maxLength: 12,
  selector: ({ title }) => identityOf(title),
});

const names = (entry: Paper) => entry.authors.join(', ');
const url = (entry: Paper) => `https://arxiv.org/abs/${entry.arxiv}`;
const blocks = (write: (entry: Paper, index: number) => string[], end = '\n', apart = '\n\n') => {
  return (all: readonly Paper[]) =>
    `${all.map((entry, at) => write(entry, at).join(end)).join(apart)}\n`;
};
const forms: Record<string, (all: readonly Paper[]) => string> = {
  'title, authors, address, text': blocks((p) => [p.title, names(p), url(p), p.text]),
  'title, authors, address, text, blank lines everywhere': blocks(
    (p) => [p.title, names(p), url(p), p.text],
    '\n\n',
  ),
  'title, authors, address, text, no blank lines': blocks(
    (p) => [p.title, names(p), url(p), p.text],
    '\n',
    '\n',
  ),
  'address, title, authors, text': blocks((p) => [url(p), p.title, names(p), p.text]),
  'authors, title, text, address': blocks((p) => [names(p), p.title, p.text, url(p)]),
  'title, text, authors, address': blocks((p) => [p.title, p.text, names(p), url(p)]),
  labels: blocks((p) => [
    `Title: ${p.title}`,
    `Authors: ${names(p)}`,
    `arXiv: ${p.arxiv}v1`,
    `Abstract: ${p.text}`,
  ]),
  'numbered titles': blocks((p, at) => [`[${at + 1}] ${p.title}`, names(p), url(p), p.text]),
  'headings of Markdown': (all) =>
    `# Papers for 2025-03-11\n\n${blocks((p) => [`## [${p.title}](${url(p)})`, names(p), p.text], '\n\n')(all)}`,
  'items of Markdown': (all) =>
    `# Reading list\n\n${blocks((p) => [`- [${p.title}](${url(p)}) - ${names(p)}. ${p.text}`], '', '\n')(all)}`,
  'a table of Markdown': (all) =>
    `| # | Paper | Authors | Abstract | Links |\n|--|--|--|--|--|\n${blocks((p, at) => [`| ${at + 1} | **${p.title}** | ${names(p)} | ${p.text} | [PDF](${url(p)}) |`], '', '\n')(all)}`,
};

function read(text: string) {
  const settings = settingsFor(noSettings, 'a.txt');
  const bytes = new TextEncoder().encode(text);
  return readDump({ path: 'a.txt', file: 'a.txt', bytes }, settings);
}

for (const [form, write] of Object.entries(forms))
  test(`papers come back as they were written as ${form}`, () => {
    fc.assert(
      fc.property(papers, (all) => {
        const { dump, diagnostics } = read(write(all));
        assert.ok(dump, JSON.stringify(diagnostics));
        const found = dump.entries.map(({ title, facts, text }) => ({
          title,
          authors: facts.authors ?? [],
          arxiv: facts.arxiv,
          text: text.join(' '),
        }));
        assert.deepEqual(found, all);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

test('titles alone are a paper each, with blank lines and without', () => {
  fc.assert(
    fc.property(papers, fc.constantFrom('\n', '\n\n'), (all, end) => {
      const { dump } = read(all.map((entry) => entry.title).join(end));
      assert.deepEqual(
        dump?.entries.map((entry) => entry.title),
        all.map((entry) => entry.title),
      );
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('no Markdown makes it throw', () => {
  const mark = fc.constantFrom(
    '# ',
    '- ',
    '1. ',
    '| a | b |',
    '|--|--|',
    '> ',
    '**',
    '---',
    '[x](',
    '<details>',
    '$',
    '`',
    '\n',
    '\n\n',
    'Title',
    'A Kettle. ',
  );
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 60 }), (parts) => {
      const { dump, diagnostics } = read(`# Kettle\n${parts.join('')}`);
      assert.equal(
        dump === null,
        diagnostics.some(({ severity }) => severity === 'error'),
      );
    }),
    { numRuns: 500, seed: 1 },
  );
});
