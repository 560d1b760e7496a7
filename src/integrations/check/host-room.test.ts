import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostRoom } from './host-room.ts';

/** A site of so many papers with a page and a record each, and an author's page for every second. */
function siteOf(papers: number, bytes: number) {
  const paths = Array.from({ length: papers }, (_, paper) => [
    `papers/${paper}/index.html`,
    `papers/${paper}.json`,
    ...(paper % 2 ? [`authors/${paper}/index.html`] : []),
  ]).flat();
  return hostRoom({ paths, bytes, papers });
}

test('each host has room for as many papers more as its limit leaves at the present pace', () => {
  const text = siteOf(1000, 50_000_000);
  assert.match(text, /^ {2}2\.5 files and 50\.0 kB a paper\./);
  assert.match(text, /GitHub Pages \(1 GB\) +19,000 more$/m);
  assert.match(text, /Cloudflare Pages \(20,000 files\) +7,000 more$/m);
  assert.match(text, /Cloudflare Pages, paid \(100,000 files\) +39,000 more$/m);
  assert.match(text, /Netlify \(54,000 files in a folder\) +53,000 more$/m);
});

test('a host that has no room any more is full', () => {
  const text = siteOf(10_000, 1_200_000_000);
  assert.match(text, /GitHub Pages \(1 GB\) +full$/m);
  assert.match(text, /Cloudflare Pages \(20,000 files\) +full$/m);
  assert.match(text, /paid \(100,000 files\) +30,000 more$/m);
});

test('a site without papers has no pace', () => {
  assert.equal(siteOf(0, 100), '  The site has no papers yet.');
});
