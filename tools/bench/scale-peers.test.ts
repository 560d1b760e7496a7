import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { buildPeer, findPeers, makePeerSite, type PeerPaper } from './scale-peers.ts';

const installed = '.cache/bench/peers';
const isThere = (name: string) =>
  name === 'hugo'
    ? spawnSync('hugo', ['version']).status === 0
    : existsSync(join(installed, 'node_modules/@11ty/eleventy'));

/** More than a page of a list holds. */
const papers = Array.from(
  { length: 101 },
  (_, at): PeerPaper => ({
    slug: `paper-${at}`,
    title: `Kettles & Lids ${at}`,
    authors: ['Ada Made-Up', 'Ben Made-Up'],
    abstract: 'We *boil* water in <three> kettles.',
    topics: ['Water', 'Heat & steam'],
    day: '2026-03-11',
  }),
);

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-peer-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

for (const name of ['eleventy', 'hugo'])
  test(`${name} makes a page of each paper, lists cut at 100, a feed and a search`, {
    skip: !isThere(name) && `${name} is not installed`,
  }, async (t) => {
    const peer = findPeers(installed).find((peer) => 'folder' in peer && peer.folder === name);
    assert.ok(peer && 'folder' in peer);
    const site = folderOf(t);
    makePeerSite(peer, site);
    peer.write(site, papers);
    const { stages } = await buildPeer(peer, site);
    assert.deepEqual(
      stages.map(([stage]) => stage),
      ['Pages', 'Search'],
    );
    const read = (path: string) => readFileSync(join(site, 'public', path), 'utf8');
    const page = read('papers/paper-7/index.html');
    assert.match(page, /<h1>Kettles &amp; Lids 7<\/h1>\s*<p>Ada Made-Up, Ben Made-Up<\/p>/);
    assert.match(page, /<p>We \*boil\* water in &lt;three&gt; kettles\.<\/p>/);
    const topic = /href="\/(topics\/heat[^"]*)"/.exec(page)?.[1] ?? '';
    for (const list of [topic, 'days/2026-03-11/']) {
      assert.equal(read(`${list}index.html`).match(/<li>/g)?.length, 100);
      assert.match(read(`${list}page/2/index.html`), /Page 2 of 2/);
    }
    assert.equal(read('index.xml').match(/<item>/g)?.length, 100);
    assert.match(read('pagefind/pagefind-entry.json'), /"page_count":101\b/);
  });

test('a peer that is not to be had is told with what to do', (t) => {
  const path = process.env['PATH'];
  t.after(() => {
    process.env['PATH'] = path;
  });
  process.env['PATH'] = '';
  assert.deepEqual(
    findPeers(folderOf(t)).map((peer) => 'missing' in peer && peer.missing),
    [
      'npm could not install @11ty/eleventy@3.1.8',
      'no hugo on the path; on Debian and Ubuntu it is the package hugo',
    ],
  );
});
