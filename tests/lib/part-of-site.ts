import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyCache, precompress } from '../../tools/precompress/precompress.ts';

const compressed = [
  ...[
    'index.html',
    '404.html',
    'robots.txt',
    'feed.xml',
    'feed.json',
    'feeds.opml',
    'search',
    'kinds',
  ],
  ...['manifest.webmanifest', 'sw.js', 'favicon.svg', 'favicon.ico'],
];
const plain = ['_astro', 'search-index', 'map', 'digests'];

/** Copies what tests ask for of a built site into a new folder, compresses some of it, and gives a paper of it. */
export async function partOfSite(site: string, folder: string): Promise<{ paper: string }> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const papers = readdirSync(join(site, 'papers')).sort();
  const paper = papers.find((name) => papers.includes(`${name}.json`)) ?? '';
  const files = papers.filter((name) => name === paper || name.startsWith(`${paper}.`));
  const copy = (parts: readonly string[]) => {
    for (const part of parts)
      if (existsSync(join(site, part)))
        cpSync(join(site, part), join(folder, part), { recursive: true });
  };
  copy([...compressed, ...files.map((name) => `papers/${name}`)]);
  writeFileSync(join(folder, '.hidden'), 'A file that nobody should see.');
  mkdirSync(join(folder, '.well-known'));
  writeFileSync(join(folder, '.well-known/token'), 'Whose host this is.');
  await precompress(folder, { cache: copyCache(folder) });
  copy(plain);
  return { paper };
}
