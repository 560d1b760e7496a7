import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, known } from '../../tests/lib/example-papers.ts';
import { citationTags } from './citation-tags.ts';
import { jsonLdText, paperJsonLd } from './json-ld.ts';

test('the citation tags say what is known, an author each', () => {
  const tags = citationTags(known);
  assert.deepEqual(
    tags.filter(([name]) => name === 'citation_author').map(([, content]) => content),
    known.authors,
  );
  assert.ok(
    tags.some(
      ([name, content]) =>
        name === 'citation_pdf_url' && content === 'https://arxiv.org/pdf/2403.09054',
    ),
  );
  assert.ok(
    tags.some(([name, content]) => name === 'citation_online_date' && content === '2025/03/11'),
  );
});

test('nothing is invented for a paper of which only the title is known', () => {
  assert.deepEqual(
    citationTags(bare).map(([name]) => name),
    ['citation_title', 'citation_keywords', 'citation_language', 'citation_public_url'],
  );
  const text = jsonLdText(paperJsonLd(bare, [], 'Offprint'));
  for (const property of [
    'author',
    'datePublished',
    'abstract',
    'identifier',
    'sameAs',
    'sdDatePublished',
    'null',
  ])
    assert.ok(!text.includes(property), property);
});

test('the JSON-LD names a paper by each of its ids, and all places that are it', () => {
  const doi = '10.1000/fen.1';
  const { mainEntity } = JSON.parse(jsonLdText(paperJsonLd({ ...known, doi }, [], 'Offprint')))[
    '@graph'
  ][0];
  assert.deepEqual(
    mainEntity.identifier.map((id: { propertyID: string; value: string }) => [
      id.propertyID,
      id.value,
    ]),
    [
      ['arXiv', '2403.09054'],
      ['DOI', doi],
    ],
  );
  assert.deepEqual(mainEntity.sameAs, [
    'https://arxiv.org/abs/2403.09054',
    `https://doi.org/${doi}`,
  ]);
});

test('the JSON-LD cannot end its script element', () => {
  const text = jsonLdText(
    paperJsonLd(
      { ...known, title: '</script><b>' },
      [{ name: 'Home', url: 'https://x.example/' }],
      'Offprint',
    ),
  );
  assert.ok(!text.includes('<'));
  assert.equal(JSON.parse(text)['@graph'][0].mainEntity.headline, '</script><b>');
});
