import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { openSearch } from './open-search.ts';

const site = {
  title: 'Papers & <Notes> of the Example Reading Group',
  description: 'What was read.',
  language: 'en',
  search: 'https://x.example/base/search/?q={searchTerms}',
  self: 'https://x.example/base/opensearch.xml',
  icon: 'https://x.example/base/favicon.ico',
};
const read = parseDocument(openSearch(site), { xmlMode: true });
const text = (name: string) => DomUtils.textContent(DomUtils.getElementsByTagName(name, read));

test('names are cut to what the format allows, and are no markup', () => {
  assert.equal(text('ShortName'), 'Papers & <Notes>');
  assert.equal(text('LongName'), site.title);
  assert.equal(text('Description'), site.description);
});

test('the search is an absolute address with the words in it', () => {
  const [results, self] = DomUtils.getElementsByTagName('Url', read);
  assert.deepEqual(results?.attribs, { type: 'text/html', template: site.search });
  assert.equal(self?.attribs['rel'], 'self');
  assert.equal(self?.attribs['template'], site.self);
});
