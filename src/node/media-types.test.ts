import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileForms } from '../model/files.ts';
import { mediaTypeOf } from './media-types.ts';

test('a file has the type of the end of its path, or none', () => {
  const cases = [
    ['/papers/x.bib', 'application/x-bibtex; charset=utf-8'],
    ['/papers/x.csl.json', 'application/vnd.citationstyles.csl+json'],
    ['/api/papers.json', 'application/json'],
    ['/topics/x/feed.json', 'application/feed+json'],
    ['/topics/x/feed/2025-03.xml', 'application/atom+xml; charset=utf-8'],
    ['/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/sitemap-index.xml', 'application/xml'],
    ['/papers/x/', null],
  ] as const;
  for (const [path, type] of cases) assert.equal(mediaTypeOf(path), type, path);
});

test('every file of data has the type that its form names', () => {
  for (const [ending, { type }] of Object.entries(fileForms))
    assert.equal(mediaTypeOf(`/x.${ending}`)?.split(';')[0], type);
});
