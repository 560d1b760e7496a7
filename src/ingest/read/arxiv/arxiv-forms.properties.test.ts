import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { generateAtomFeed } from 'feedsmith';
import { noSettings, settingsFor } from '../owner/digests-config.ts';
import { readDump } from '../read-dump.ts';

const nouns = 'lantern kettle harbour orchard pebble violin meadow compass thimble glacier'.split(
  ' ',
);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const noun = fc.constantFrom(...nouns);
const title = fc
  .tuple(
    fc.array(noun.map(capital), { minLength: 3, maxLength: 20 }),
    fc.constantFrom('', ': $a<b$', '?', ' (*)', ' & [Part 1]', '; DOI: None'),
  )
  .map(([all, end]) => all.join(' ') + end);
const person = fc
  .tuple(
    fc.constantFrom('Ana', 'J. B.', 'Jürgen', 'Li', 'María-José'),
    fc.constantFrom('Vall', 'Šmíd', 'Ribeiro da Silva', "O'Brien"),
  )
  .map((names) => names.join(' '));
const sentence = fc
  .array(
    fc.oneof(
      noun,
      fc.constantFrom(
        'Comments:',
        'a < b',
        '--',
        '[2]',
        '>',
        '\\\\ (see)',
        '&c.',
        'arXiv:2401.00001',
      ),
    ),
    { minLength: 8, maxLength: 60 },
  )
  .map((all) => `The ${all.join(' ')} ends.`);
const papers = fc
  .uniqueArray(
    fc.record({
      title,
      authors: fc.uniqueArray(person, { minLength: 1, maxLength: 30 }),
      abstract: sentence,
      number: fc.integer({ min: 1, max: 99_999 }),
    }),
    { minLength: 1, maxLength: 8, selector: ({ number }) => number },
  )
  .map((all) =>
    all.map(({ number, ...paper }) => ({
      ...paper,
      arxiv: `2503.${String(number).padStart(5, '0')}`,
    })),
  );
type Paper = typeof papers extends fc.Arbitrary<(infer Value)[]> ? Value : never;

/** Lines of at most 77 characters, the first and the others after what they open with. */
function wrap(text: string, first: string, others: string): string {
  const lines = [''];
  let opening = first;
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length > 75) {
      opening = others;
      lines.push(opening + word);
    } else lines[lines.length - 1] = last === '' ? opening + word : `${last} ${word}`;
  }
  return lines.join('\n');
}

const rule = '-'.repeat(78);
const writers: Record<string, (papers: readonly Paper[]) => string> = {
  'arxiv-mail': (papers) =>
    `Date: Tue, 11 Mar 2025 05:00:41 GMT\nFrom: no-reply@arXiv.org\nSubject: cs daily\n\n${rule}\n${rule}\n${papers
      .map(
        ({ arxiv, title, authors, abstract }) =>
          `\\\\\narXiv:${arxiv}\nDate: Fri, 7 Mar 2025 20:11:02 GMT   (812kb)\n\n${wrap(`Title: ${title}`, '', '  ')}\n${wrap(`Authors: ${authors.join(', ')}`, '', '  ')}\nCategories: cs.CL\n\\\\\n${wrap(abstract, '  ', '')}\n\\\\ ( https://arxiv.org/abs/${arxiv} ,  812kb)\n`,
      )
      .join(`${rule}\n`)}`,
  'arxiv-list': (papers) =>
    `Showing new listings for Tuesday, 11 March 2025\n\nNew submissions (showing 8 of 8 entries)\n${papers
      .map(
        ({ arxiv, title, authors, abstract }, index) =>
          `[${index + 1}] arXiv:${arxiv} [pdf, html, other]\nTitle: ${title}\n${authors.join(', ')}\nSubjects: Computation and Language (cs.CL)\n${abstract}\n`,
      )
      .join('')}Total of 8 entries\nAbout\n`,
  feed: (papers) =>
    generateAtomFeed({
      id: 'http://rss.arxiv.org/atom/cs.CL',
      title: { value: 'cs.CL updates on arXiv.org' },
      updated: new Date('2025-03-11T04:00:00Z'),
      entries: papers.map(({ arxiv, title, authors, abstract }) => ({
        id: `oai:arXiv.org:${arxiv}v1`,
        title: { value: title },
        updated: new Date('2025-03-11T04:00:00Z'),
        published: new Date('2025-03-11T04:00:00Z'),
        summary: { value: `arXiv:${arxiv}v1 Announce Type: new \nAbstract: ${abstract}` },
        categories: [{ term: 'cs.CL' }],
        dc: { creators: [authors.join(', ')] },
      })),
    }),
};

function read(text: string) {
  const settings = settingsFor(noSettings, 'a.txt');
  return readDump(
    { path: 'a.txt', file: 'a.txt', bytes: new TextEncoder().encode(text) },
    settings,
  );
}

const quote = (text: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
const wrappers: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  quote,
  (text) => quote(quote(text)),
  (text) =>
    `Look!\n\n---------- Forwarded message ---------\nFrom: Ana <ana@fen.example>\nSubject: papers\n\n${text}`,
  (text) => `On Tue, Mar 11, 2025 at 6:02 AM Ana <ana@fen.example> wrote:\n${quote(text)}`,
];

for (const [layout, write] of Object.entries(writers)) {
  const around = layout === 'feed' ? wrappers.slice(0, 2) : wrappers;
  test(`papers come back as they were written: ${layout}`, () => {
    fc.assert(
      fc.property(papers, fc.constantFrom(...around), (papers, wrapped) => {
        const { dump, diagnostics } = read(wrapped(write(papers)));
        assert.ok(dump, JSON.stringify(diagnostics));
        assert.deepEqual([dump.layout, dump.date], [layout, '2025-03-11']);
        assert.deepEqual(
          dump.entries.map(({ title, text, facts }) => ({
            title,
            authors: facts.authors,
            abstract: text.join(' '),
            arxiv: facts.arxiv,
          })),
          papers,
        );
      }),
      { numRuns: 300, seed: 1 },
    );
  });
}
