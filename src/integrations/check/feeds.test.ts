import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { known } from '../../../tests/lib/example-papers.ts';
import { FileHashes } from '../../node/file-hashes.ts';
import { feedDocuments } from '../../outputs/feeds/documents.ts';
import { paperItem } from '../../outputs/feeds/items.ts';
import { atomFeed, jsonFeed } from '../../outputs/feeds/write-feeds.ts';
import { listSite } from './built-site.ts';
import { findFeedFaults } from './feeds.ts';
import { SoundFiles } from './sound-files.ts';

const entity = 'x.example,2025';
const home = 'https://x.example/offprint/';
const folder = mkdtempSync(join(tmpdir(), 'offprint-feeds-'));
after(() => rmSync(folder, { recursive: true }));

/** The reasons given for a site with these papers, whose feed holds those, as it stands at an address. */
function faults(
  papers: string[],
  held: string[],
  {
    address = home,
    out = mkdtempSync(join(folder, 'site-')),
    cache = null,
  }: { address?: string; out?: string; cache?: { file: string } | null } = {},
): string[] {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  };
  write('index.html', '');
  for (const slug of papers) write(`papers/${slug}/index.html`, '');
  write('papers/old/index.html', `<link rel="canonical" href="${home}papers/${papers[0]}/">`);
  const [document] = feedDocuments(
    {
      id: 'tag:x.example,2025:feed/everything',
      title: 'Offprint',
      description: 'Papers',
      page: address,
      isWhole: true,
      items: held.map((slug) =>
        paperItem({ ...known, title: slug, url: `${home}papers/${slug}/` }, entity),
      ),
    },
    {
      language: 'en',
      author: { name: 'Offprint', url: home },
      icon: `${home}icon.png`,
      entity,
      size: 9,
    },
  );
  assert.ok(document);
  write('feed.xml', atomFeed(document));
  write('feed.json', jsonFeed(document));
  const pages = papers.map((slug) => `/papers/${slug}/`);
  const site = listSite(out, '/offprint/');
  const sound = new SoundFiles(
    out,
    site,
    cache && { ...cache, version: '', hashes: new FileHashes(out) },
  );
  const found = findFeedFaults(out, site, { home, papers: pages, sound });
  sound.save();
  return found.map(({ path, reason }) => `${path} ${reason}`);
}

test('a sound feed is not reported', () => assert.deepEqual(faults(['a', 'b'], ['b', 'a']), []));

test('a feed that names another address than its own is reported in both forms', () => {
  assert.deepEqual(
    faults([], [], { address: `${home}elsewhere/` }).filter((fault) => fault.includes('stands')),
    [
      `/feed.json The feed says that it stands at ${home}elsewhere/feed.json.`,
      `/feed.xml The feed says that it stands at ${home}elsewhere/feed.xml.`,
    ],
  );
});

test('a paper that no feed holds is reported', () => {
  assert.deepEqual(faults(['a', 'b'], ['a']), ['/papers/b/ The paper is in no feed.xml.']);
});

test('an item that leads nowhere and one that stands twice are reported', () => {
  const found = faults(['a'], ['a', 'a', 'b']);
  assert.equal(found.filter((fault) => fault.endsWith('/papers/b/, where nothing is.')).length, 2);
  assert.equal(found.filter((fault) => fault.endsWith('have one id.')).length, 2);
});

test('a feed that was sound is judged again where a paper that it names went, and else is not', () => {
  const kept = {
    out: join(folder, 'kept'),
    cache: { file: join(folder, 'kept.json') },
  };
  assert.deepEqual(faults(['a', 'b'], ['b', 'a'], kept), []);
  assert.deepEqual(faults(['a', 'b'], ['b', 'a'], kept), []);
  rmSync(join(kept.out, 'papers/b'), { recursive: true });
  assert.deepEqual(faults(['a'], ['b', 'a'], kept), [
    `/feed.json The feed leads to ${home}papers/b/, where nothing is.`,
    `/feed.xml The feed leads to ${home}papers/b/, where nothing is.`,
  ]);
});
