import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '@retorquere/bibtex-parser';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { bare as barePaper, known } from '../../tests/lib/example-papers.ts';
import type { Paper } from '../model/paper.ts';
import { oneLine } from '../text/phrases.ts';
import { bibtex, bibtexCitation } from './bibtex.ts';
import { citationTags } from './citation-tags.ts';
import { coins } from './coins.ts';
import { cslJson } from './csl.ts';
import { csv } from './csv.ts';
import { paperJsonLd } from './json-ld.ts';
import { markdown } from './markdown.ts';
import { plainCitation } from './plain-citation.ts';
import { ris } from './ris.ts';

const paper: Paper = {
  ...known,
  title: 'A Title',
  abstract: 'At length.',
  authors: ['Ada Example', 'The Example Team'],
  venueYear: 2025,
  digests: ['2025-03-11-a'],
  digestDetails: [{ id: '2025-03-11-a', label: 'A & B', date: '2025-03-11', place: 3, of: 5 }],
  terms: ['scaling'],
};
const preprint: Paper = { ...paper, venue: null, venueYear: null };
const bare: Paper = {
  ...barePaper,
  title: paper.title,
  topics: [],
  topicDetails: [],
  digests: paper.digests,
  digestDetails: paper.digestDetails,
};

test('a preprint has its eprint, its year and its month', () => {
  assert.equal(
    bibtex([preprint]),
    `@misc{example2024title,
  title = {{A Title}},
  author = {Example, Ada and {The Example Team}},
  year = {2024},
  month = mar,
  eprint = {2403.09054},
  archivePrefix = {arXiv},
  eprinttype = {arxiv},
  url = {https://arxiv.org/abs/2403.09054},
  abstract = {At length.},
  annote = {In short.},
  keywords = {Scaling laws, Data},
}
`,
  );
});

test('the BibTeX in a page has what citing takes, and leaves texts and topics to the files', () => {
  const whole = bibtex([paper]);
  const lines = whole
    .split('\n')
    .filter((line) => !/^ {2}(abstract|annote|keywords) = /.test(line));
  assert.equal(bibtexCitation(paper), lines.join('\n'));
});

test('of hundreds of authors the BibTeX in a page names fifty, and others', () => {
  const authors = Array.from({ length: 51 }, (_, number) => `Ada Example${number}`);
  assert.ok(!bibtexCitation({ ...paper, authors: authors.slice(0, 50) }).includes('others'));
  const { entries } = parse(bibtexCitation({ ...paper, authors }), { sentenceCase: false });
  assert.equal(entries[0]?.fields.author?.length, 51);
  assert.match(bibtexCitation({ ...paper, authors }), / and others\},$/m);
});

test('Gaelic and double family names are whole in BibTeX, RIS and CSL', () => {
  const authors = ['C. Mac an Ultaigh', 'F. Ó Briain', "Zofia Piątek-O'Hara"];
  const gaelic = { ...paper, authors };
  const text = bibtex([gaelic]);
  assert.match(
    text,
    /author = \{\{Mac an Ultaigh\}, C\. and Ó Briain, F\. and Piątek-O'Hara, Zofia\},/,
  );
  const families = ['Mac an Ultaigh', 'Ó Briain', "Piątek-O'Hara"];
  const read = parse(text).entries[0]?.fields.author ?? [];
  assert.deepEqual(
    read.map(({ lastName }) => lastName),
    families,
  );
  assert.match(ris([gaelic]), /AU {2}- Mac an Ultaigh, C\.\r\nAU {2}- Ó Briain, F\.\r\n/);
  const [item] = JSON.parse(cslJson([gaelic]));
  assert.deepEqual(item.author[1], { family: 'Ó Briain', given: 'F.' });
});

test('a published paper has its venue and year, and keeps the key that its arXiv id gave', () => {
  const text = bibtex([paper]);
  assert.match(text, /^@inproceedings\{example2024title,/);
  assert.match(text, /booktitle = \{ICML\},\n {2}year = \{2025\},\n {2}eprint/);
  assert.match(bibtex([{ ...paper, venue: 'PNAS' }]), /^@article[\s\S]*journal = \{PNAS\}/);
});

/** The venue as each form files it. */
const filed = (stated: Pick<Paper, 'venue' | 'venueType'>) => {
  const paper: Paper = { ...preprint, ...stated, venueYear: 2026 };
  const [item] = JSON.parse(cslJson([paper]));
  const tag = citationTags(paper).find(([, content]) => content === stated.venue);
  return [
    /@\w+/.exec(bibtex([paper]))?.[0],
    /(?:journal|booktitle)(?= =)/.exec(bibtex([paper]))?.[0],
    ris([paper]).slice(6, 10),
    item.type,
    new URLSearchParams(coins(paper)).get('rft.type'),
    tag?.[0],
  ].join(' ');
};

test('a journal of another field is no conference in any form, whether its source says so or not', () => {
  const journal = '@article journal JOUR article-journal journalArticle citation_journal_title';
  assert.equal(filed({ venue: 'Neues Archiv für Strafrechtspflege' }), journal);
  assert.equal(filed({ venue: 'Neurology Meeting Notes', venueType: 'journal' }), journal);
});

test('a conference and a book are cited as what their source calls them', () => {
  assert.equal(
    filed({ venue: 'Lawyers and Lanterns', venueType: 'conference' }),
    '@inproceedings booktitle CONF paper-conference conferencePaper citation_conference_title',
  );
  assert.equal(
    filed({ venue: 'Festschrift für Ada Example', venueType: 'book' }),
    '@incollection booktitle CHAP chapter bookSection citation_inbook_title',
  );
});

test('schema.org tells a journal, and a book in place of an issue, where the source says so', () => {
  const isPartOf = (stated: Partial<Paper>) => {
    const graph = paperJsonLd({ ...paper, ...stated }, [], 'Papers')['@graph'];
    return (graph as { mainEntity: { isPartOf: unknown } }[])[0]?.mainEntity.isPartOf;
  };
  const issue = { '@type': 'PublicationIssue', name: 'ICML 2025' };
  assert.deepEqual(isPartOf({}), issue);
  const journal = { '@type': 'Periodical', name: 'ICML' };
  assert.deepEqual(isPartOf({ venueType: 'journal' }), { ...issue, isPartOf: journal });
  assert.deepEqual(isPartOf({ venueType: 'book' }), { '@type': 'Book', name: 'ICML' });
});

test('of a paper without a source nothing is said but its page, its digest and that day', () => {
  assert.equal(
    bibtex([bare]),
    `@misc{example2024title,
  title = {{A Title}},
  url = {https://x.example/papers/a-title/},
  urldate = {2025-03-11},
  note = {Listed in the digest “A \\& B”},
}
`,
  );
  assert.equal(
    ris([bare]),
    'TY  - MANSCPT\r\nID  - example2024title\r\nTI  - A Title\r\nLA  - en\r\nUR  - https://x.example/papers/a-title/\r\nER  - \r\n',
  );
  assert.equal(plainCitation(bare), 'A Title. https://x.example/papers/a-title/');
  const [item] = JSON.parse(cslJson([bare]));
  for (const property of ['author', 'issued', 'archive', 'abstract', 'keyword'])
    assert.ok(!(property in item), property);
});

const published: Paper = {
  ...bare,
  doi: '10.1000/fen_1',
  source: 'https://doi.org/10.1000/fen_1',
  categories: ['cs.CL', 'cs.AI'],
};

test('a DOI stands in every form, and the paper is cited by it where no arXiv id is known', () => {
  const text = bibtex([published]);
  assert.match(
    text,
    /\n {2}doi = \{10\.1000\/fen_1\},\n {2}url = \{https:\/\/doi\.org\/10\.1000\/fen_1\}/,
  );
  assert.ok(!text.includes('urldate') && !text.includes('primaryClass'));
  const record = ris([published]);
  for (const line of ['DO  - 10.1000/fen_1', 'UR  - https://doi.org/10.1000/fen_1'])
    assert.ok(record.includes(`${line}\r\n`), line);
  const [item] = JSON.parse(cslJson([published]));
  assert.deepEqual([item.DOI, item.URL], ['10.1000/fen_1', bare.url]);
  const [row] = csvParse(csv([published]));
  assert.deepEqual(
    [row?.['doi'], row?.['categories'], row?.['source']],
    ['10.1000/fen_1', 'cs.CL; cs.AI', ''],
  );
  assert.match(markdown([published]), /^- DOI: <https:\/\/doi\.org\/10\.1000\/fen_1>$/m);
});

test('the class of arXiv is the first category, beside the eprint', () => {
  const text = bibtex([{ ...preprint, categories: ['cs.CL', 'cs.AI'] }]);
  assert.match(text, /eprinttype = \{arxiv\},\n {2}primaryClass = \{cs\.CL\},\n/);
});

test('a paper that a dump gives the address of is cited by that address', () => {
  const source = 'https://openreview.net/forum?id=x';
  const paper = { ...bare, source };
  assert.match(bibtex([paper]), /\n {2}url = \{https:\/\/openreview\.net\/forum\?id=x\},\n\}/);
  assert.equal(JSON.parse(cslJson([paper]))[0].URL, source);
  assert.equal(csvParse(csv([paper]))[0]?.['source'], source);
  assert.match(markdown([paper]), /^- Source: <https:\/\/openreview/m);
});

test('RIS begins with the type, ends with ER and names the arXiv id', () => {
  const lines = ris([preprint]).split('\r\n');
  assert.deepEqual([lines[0], ...lines.slice(-2)], ['TY  - MANSCPT', 'ER  - ', '']);
  for (const line of ['AU  - Example, Ada', 'PY  - 2024', 'DA  - 2024/03//', 'DB  - arXiv'])
    assert.ok(lines.includes(line), line);
});

test('a plain citation is one line, and of many authors it names three', () => {
  assert.equal(
    plainCitation(paper),
    'Ada Example, The Example Team. A Title. ICML, 2025. arXiv:2403.09054. https://arxiv.org/abs/2403.09054',
  );
  const many = { ...paper, authors: 'ABCDEFG'.split('').map((a) => `${a}da Example`) };
  assert.match(plainCitation(many), /^Ada Example, Bda Example, Cda Example, et al\. A Title\./);
});

test('Markdown of several papers stands under a title', () => {
  const headings = (text: string) => text.match(/^#+ .*$/gm);
  assert.deepEqual(headings(markdown([preprint])), ['# A Title', '## In brief', '## Abstract']);
  assert.deepEqual(headings(markdown([bare], 'A day')), ['# A day', '## A Title']);
});

/** Text with the signs that one of the formats could take for its own. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '{',
        '}',
        '\\',
        '%',
        '&',
        '$',
        '#',
        '_',
        '~',
        '^',
        '"',
        '@',
        '|',
        ',',
        ';',
        '=',
        '\n',
        '\r\n',
      ],
      ...[
        'ER  - ',
        'TY  - ',
        '\nER  - \n',
        '<b>',
        '](x)',
        '```',
        '# ',
        '- ',
        'é',
        'α',
        ' and ',
        ' ',
      ],
      ...['a', 'word', '1.'],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `x${parts.join('')}x`);

function hostilePaper(text: string): Paper {
  return { ...paper, title: text, abstract: text, brief: text, authors: [text] };
}

test('BibTeX gives back every text, whatever signs it holds', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      fc.pre(!text.includes('``'));
      const { entries, errors } = parse(bibtex([hostilePaper(text), preprint]), {
        sentenceCase: false,
        removeOuterBraces: ['title'],
      });
      assert.deepEqual(errors, []);
      assert.equal(entries.length, 2);
      assert.equal(entries[0]?.fields.author?.length, 1);
      assert.equal(words(entries[0]?.fields['abstract']), words(oneLine(text)));
      assert.equal(entries[1]?.key, preprint.key);
    }),
  );
});

test('no text breaks the lines of RIS', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const lines = ris([hostilePaper(text)]).split('\r\n');
      assert.equal(lines.filter((line) => line.startsWith('ER  - ')).length, 1);
      assert.ok(lines.every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line)));
      assert.ok(lines.includes(`TI  - ${oneLine(text)}`));
    }),
  );
});

test('CSV gives back every text, but no formula', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const [row] = csvParse(csv([hostilePaper(text)]));
      assert.equal(row?.['title'], oneLine(text));
    }),
  );
  const [row] = csvParse(csv([hostilePaper('=HYPERLINK("x")')]));
  assert.equal(row?.['title'], '\'=HYPERLINK("x")');
});

test('no text is markup in Markdown', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { children } = fromMarkdown(markdown([hostilePaper(text)]));
      const [title] = children;
      assert.ok(title?.type === 'heading' && title.children.every(({ type }) => type === 'text'));
      assert.ok(
        children.every(({ type }) => ['heading', 'paragraph', 'list'].includes(type)),
        children.map(({ type }) => type).join(),
      );
    }),
  );
});

/** The parser marks some signs with HTML of its own and widens spaces. */
function words(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
