import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { relativeAddress, relativeFolder } from './rewrite-page.ts';

const pairs: [page: string, file: string, address: string][] = [
  ['index.html', 'index.html', 'index.html'],
  ['index.html', 'papers/x/index.html', 'papers/x/index.html'],
  ['papers/x/index.html', 'papers/y/index.html', '../y/index.html'],
  ['papers/x/index.html', 'papers/x.bib', '../x.bib'],
  ['a/b/c/index.html', 'index.html', '../../../index.html'],
  ['index.html', 'a b/ü.md', 'a%20b/%C3%BC.md'],
];

for (const [page, file, address] of pairs) {
  test(`from ${page} to ${file} it is ${address}`, () => {
    assert.equal(relativeAddress(page, file), address);
  });
}

const part = fc
  .string({ minLength: 1, maxLength: 8 })
  .filter((text) => !/[/\\\0]|^\.{1,2}$/.test(text) && text.isWellFormed());
const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

test('resolved from the page, the address is that of the file', () => {
  fc.assert(
    fc.property(path, path, (page, file) => {
      const at = (path: string) =>
        new URL(path.split('/').map(encodeURIComponent).join('/'), 'file:///any/where/').href;
      assert.equal(new URL(relativeAddress(page, file), at(page)).href, at(file));
    }),
  );
});

test('a folder keeps its slash', () => {
  assert.equal(relativeFolder('index.html', ''), './');
  assert.equal(relativeFolder('papers/x/index.html', ''), '../../');
  assert.equal(relativeFolder('map/index.html', 'map/briefs/'), 'briefs/');
});
