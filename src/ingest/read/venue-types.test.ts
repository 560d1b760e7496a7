import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noSettings, settingsFor } from './owner/digests-config.ts';
import { readDump } from './read-dump.ts';
import { venueTypeOf } from './venue-types.ts';

const settings = settingsFor(noSettings, 'spring.txt');
const place = 'Blätter für Nachbarrecht';

/** The kinds of venues in a file, in its order; `-` where it says none. */
function typesIn(text: string, file = 'spring.txt'): string {
  const bytes = new TextEncoder().encode(text);
  const { dump } = readDump({ path: file, file, bytes }, settings);
  const entries = dump?.entries ?? assert.fail(`not read: ${text}`);
  return entries
    .map(({ facts }) => (facts.venue ? (facts.venueType ?? '-') : 'no venue'))
    .join(' ');
}

const titles = ['The First Hedge', 'The Second Hedge', 'The Third Hedge', 'The Fourth Hedge'];
const inAll = (write: (title: string, at: number) => string, between = '\n') =>
  titles.map(write).join(between);

test('BibTeX says by entry and field what kind of venue a paper has', () => {
  const entries = [
    `@article{a, title={First}, journal={${place}}}`,
    `@inproceedings{b, title={Second}, booktitle={${place}}}`,
    `@incollection{c, title={Third}, booktitle={${place}}}`,
    `@misc{d, title={Fourth}, journaltitle={${place}}}`,
    `@misc{e, title={Fifth}, booktitle={${place}}}`,
    `@article{f, title={Sixth}, journal={CVPR}}`,
    `@article{g, title={Seventh}, author={Ana Bee}}`,
  ];
  assert.equal(typesIn(entries.join('\n')), 'journal conference book journal - - no venue');
});

test('RIS says by its type what kind of venue a paper has', () => {
  const types = ['JOUR', 'CONF', 'CHAP', 'GEN'];
  const text = inAll((title, at) => `TY  - ${types[at]}\nTI  - ${title}\nT2  - ${place}\nER  - \n`);
  assert.equal(typesIn(text), 'journal conference book -');
});

test('EndNote says by its type what kind of venue a paper has', () => {
  const types = ['Journal Article', 'Conference Proceedings', 'Book Section', 'Generic'];
  const text = inAll((title, at) => `%0 ${types[at]}\n%T ${title}\n%B ${place}\n`);
  assert.equal(typesIn(text), 'journal conference book -');
});

test('a paper of PubMed is in a journal, even where that is called a meeting', () => {
  const text = `PMID- 1\nTI  - The First Hedge.\nPT  - Clinical Trial\nPT  - Journal Article\nJT  - Neurology Meeting\n`;
  assert.equal(typesIn(text), 'journal');
});

test('Web of Science says by its type what kind of venue a paper has', () => {
  const types = ['J', 'C', 'B', 'S\nDT Proceedings Paper'];
  const text = inAll((title, at) => `PT ${types[at]}\nTI ${title}\nSO ${place}\nER\n`);
  assert.equal(typesIn(`FN Clarivate\nVR 1.0\n${text}EF\n`), 'journal conference book conference');
});

test('CSL-JSON and Crossref say by type what kind of venue a paper has', () => {
  const list = (types: string[]) =>
    JSON.stringify(
      types.map((type, at) => ({ type, title: titles[at], 'container-title': place })),
    );
  const csl = ['article-journal', 'paper-conference', 'chapter', 'article'];
  assert.equal(typesIn(list(csl)), 'journal conference book -');
  const crossref = ['journal-article', 'proceedings-article', 'book-chapter', 'other'];
  assert.equal(typesIn(list(crossref)), 'journal conference book -');
});

test('a table says by a column, or by the name of its column, what kind of venue a paper has', () => {
  for (const [head, type] of [
    ['Journal', 'journal'],
    ['Zeitschrift', 'journal'],
    ['Konferenz', 'conference'],
    ['Venue', '-'],
  ] as const)
    assert.equal(typesIn(`Title,${head}\nThe First Hedge,${place}\n`, 'a.csv'), type, head);
  const types = ['Article', 'Conference Paper', 'Book chapter', ''];
  const rows = inAll((title, at) => `${title},${place},${types[at]}`);
  assert.equal(
    typesIn(`Title,Source title,Document Type\n${rows}\n`, 'a.csv'),
    'journal conference book -',
  );
  const zotero = ['journalArticle', 'conferencePaper', 'bookSection', 'preprint'];
  assert.equal(
    typesIn(
      `Item Type,Title,Publication Title\n${inAll((title, at) => `${zotero[at]},${title},${place}`)}\n`,
      'a.csv',
    ),
    'journal conference book -',
  );
});

test('Semantic Scholar and OpenAlex say what kind of venue a paper has', () => {
  const scholar = (more: object) => ({
    title: 'The First Hedge',
    externalIds: { DOI: '10.5555/1' },
    venue: place,
    ...more,
  });
  assert.equal(
    typesIn(
      JSON.stringify({
        data: [
          scholar({ publicationVenue: { type: 'journal' } }),
          scholar({ title: titles[1], publicationTypes: ['Conference'] }),
          scholar({ title: titles[2], publicationTypes: ['JournalArticle', 'Conference'] }),
          scholar({ title: titles[3], journal: { name: 'Hedges' }, venue: '' }),
        ],
      }),
    ),
    'journal conference - journal',
  );
  const work = (type: string, source: string, at: number) => ({
    display_name: titles[at],
    doi: '10.5555/1',
    type,
    authorships: [{ author: { display_name: 'Ana Bee' } }],
    primary_location: { source: { display_name: place, type: source } },
  });
  const works = [
    work('article', 'journal', 0),
    work('article', 'conference', 1),
    work('book-chapter', 'ebook platform', 2),
    work('article', 'other', 3),
  ];
  assert.equal(typesIn(JSON.stringify({ results: works })), 'journal conference book -');
});

test('other JSON says by its key, or by the year behind an acronym, what kind of venue a paper has', () => {
  const paper = (more: object, at: number) => ({
    title: titles[at],
    abstract: 'Hedges keep what is in them and what is not apart.',
    authors: ['Ana Bee'],
    ...more,
  });
  const list = [
    paper({ journal: place }, 0),
    paper({ conference: place }, 1),
    paper({ venue: 'FENCON 2026 oral' }, 2),
    paper({ venue: place }, 3),
  ];
  assert.equal(typesIn(JSON.stringify(list)), 'journal conference conference -');
});

test('a feed that names the publication of its papers is that of a journal', () => {
  const text = `<?xml version="1.0"?><rss version="2.0" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel><title>${place}</title><link>https://fen.example/</link>
<item><title>The First Hedge</title><link>https://fen.example/1</link><description>Hedges keep what is in them and what is not apart.</description><prism:publicationName>${place}</prism:publicationName></item></channel></rss>`;
  assert.equal(typesIn(text, 'feed.xml'), 'journal');
});

test('a list says by its label what kind of venue a paper has', () => {
  const list = (label: string, venue = place) =>
    inAll(
      (title) =>
        `Titel: ${title}\nAutorin: Ana Bee\n${label}: ${venue}\nZusammenfassung: Hedges keep what is in them and what is not apart.\n`,
    );
  assert.equal(typesIn(list('Zeitschrift')), 'journal journal journal journal');
  assert.equal(typesIn(list('Fundstelle', 'NJW 2026')), 'journal journal journal journal');
  assert.equal(typesIn(list('Venue', 'FENCON 2026')), Array(4).fill('conference').join(' '));
  assert.equal(typesIn(list('Konferenz')), Array(4).fill('conference').join(' '));
  assert.equal(typesIn(list('Erschienen in')), '- - - -');
});

test('a note on one paper says by its key what kind of venue it has', () => {
  const note = (key: string) =>
    `---\ntitle: The First Hedge\ndoi: https://doi.org/10.5555/1\n${key}: ${place}\n---\n\nHedges keep what is in them and what is not apart.\n`;
  assert.deepEqual(
    ['journal', 'conference', 'venue'].map((key) => typesIn(note(key), 'a.md')),
    ['journal', 'conference', '-'],
  );
});

test('a word for no kind of venue tells none', () => {
  for (const word of ['misc', 'GEN', 'article', 'preprint', '', undefined, 7])
    assert.equal(venueTypeOf(word), null, String(word));
});
