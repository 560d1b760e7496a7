import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type AddressedSite, rewriteAddress, rewriteDataAddress } from './rewrite-page.ts';

const files = ['index.html', 'papers/x/index.html', 'papers/x.bib', 'digests/d/2/index.html'];
const site: AddressedSite = {
  origin: 'https://lab.example',
  base: '/offprint/',
  has: (file) => files.includes(file),
  canFetch: (file) => file === 'map/points.json',
};

const pairs: [address: string, rewritten: string][] = [
  ['/offprint/', '../../index.html'],
  ['/offprint/papers/x/', 'index.html'],
  ['/offprint/papers/x', 'index.html'],
  ['/offprint/papers/x.bib', '../x.bib'],
  ['/offprint/digests/d/2/?show=code#no-5', '../../digests/d/2/index.html?show=code#no-5'],
  ['#content', '#content'],
  ['?q=a', '?q=a'],
  ['', ''],
  ['https://arxiv.org/abs/1', 'https://arxiv.org/abs/1'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['//cdn.example/x', '//cdn.example/x'],
  ['/offprint/feed.xml', 'https://lab.example/offprint/feed.xml'],
  ['/elsewhere/', 'https://lab.example/elsewhere/'],
];

for (const [address, rewritten] of pairs) {
  test(`${address || 'an empty address'} becomes ${rewritten || 'the same'}`, () => {
    assert.equal(rewriteAddress(address, 'papers/x/index.html', site), rewritten);
  });
}

test('wherever the page stands, the rewritten address leads to the file of the old one', () => {
  const page = fc.constantFrom(...files.filter((file) => file.endsWith('.html')));
  const target = fc.constantFrom('', 'papers/x/', 'papers/x.bib', 'digests/d/2/');
  const tail = fc.constantFrom('', '?a=b/c', '#d', '?a=b#d');
  fc.assert(
    fc.property(page, target, tail, (page, target, tail) => {
      const rewritten = rewriteAddress(`/offprint/${target}${tail}`, page, site);
      const file = /(^|\/)$/.test(target) ? `${target}index.html` : target;
      assert.equal(new URL(rewritten, `file:///disk/${page}`).href, `file:///disk/${file}${tail}`);
    }),
  );
});

test('in data a folder stays a folder, what is fetched is reached, and words stay words', () => {
  const rewrite = (value: string) => rewriteDataAddress(value, 'map/index.html', site);
  assert.equal(rewrite('/offprint/map/briefs/'), 'briefs/');
  assert.equal(rewrite('/offprint/map/points.json'), 'points.json');
  assert.equal(rewrite('/offprint/'), '../');
  assert.equal(rewrite('/offprint/ and more/'), '/offprint/ and more/');
  assert.equal(rewrite('/offprint/unknown'), '/offprint/unknown');
});
