import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstDay, type Paper } from '../../src/model/paper.ts';
import { type Run, runMeasured } from './scale-run.ts';

/** Another generator of sites, with Pagefind behind it, that makes a site of the same papers. */
export type Peer = {
  name: string;
  /** The folder of its templates in `peers`. */
  folder: string;
  /** Its program and what it is told, in the folder of its site; it writes into `public`. */
  command: [program: string, args: string[]];
  /** Writes the papers into the folder of its site as it reads them. */
  write: (folder: string, papers: readonly PeerPaper[]) => void;
};

/** What the pages of peers show of a paper: names of topics, ISO day. */
export type PeerPaper = {
  slug: string;
  title: string;
  authors: string[];
  abstract: string;
  topics: string[];
  day: string;
};

export function peerPaper(paper: Paper): PeerPaper {
  const { slug, title, authors, abstract, brief, topicDetails } = paper;
  const topics = topicDetails.map(({ name }) => name);
  return {
    slug,
    title,
    authors,
    abstract: abstract ?? brief ?? '',
    topics,
    day: firstDay(paper) ?? '',
  };
}

/** Which of the peers are to be had: each, or why it is missing. Eleventy is installed into `folder`, Hugo looked for on the path. */
export function findPeers(folder: string): (Peer | { name: string; missing: string })[] {
  return [findEleventy(folder), findHugo()];
}

const eleventy = '@11ty/eleventy@3.1.8';

function findEleventy(folder: string): Peer | { name: string; missing: string } {
  const name = 'Eleventy + Pagefind';
  const program = resolve(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const install = [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      eleventy,
    ];
    spawnSync('npm', install, { cwd: folder, stdio: 'ignore' });
  }
  if (!existsSync(program)) return { name, missing: `npm could not install ${eleventy}` };
  return {
    name,
    folder: 'eleventy',
    command: [process.execPath, [program, '--quiet', '--output=public']],
    write: (site, papers) => writeFileSync(join(site, '_data/papers.json'), JSON.stringify(papers)),
  };
}

function findHugo(): Peer | { name: string; missing: string } {
  const name = 'Hugo + Pagefind';
  if (spawnSync('hugo', ['version']).status !== 0)
    return { name, missing: 'no hugo on the path; on Debian and Ubuntu it is the package hugo' };
  return { name, folder: 'hugo', command: ['hugo', ['--quiet']], write: writeHugoContent };
}

/** Hugo reads a file for each paper: facts in JSON, of which the text is one, so that nothing is taken for markup. */
function writeHugoContent(site: string, papers: readonly PeerPaper[]): void {
  const folder = join(site, 'content/papers');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { slug, day, ...facts } of papers) {
    const head = { ...facts, days: [day], date: day };
    writeFileSync(join(folder, `${slug}.md`), `${JSON.stringify(head, null, 1)}\n`);
  }
}

/** Lays out the folder of a peer's site: its templates, without papers. */
export function makePeerSite(peer: Peer, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const templates = fileURLToPath(new URL(`peers/${peer.folder}`, import.meta.url));
  cpSync(templates, folder, { recursive: true });
}

/** Builds a peer's site anew in `public` of its folder, and its search. */
export async function buildPeer(peer: Peer, folder: string): Promise<Run> {
  rmSync(join(folder, 'public'), { recursive: true, force: true });
  const pages = await runMeasured(...peer.command, folder);
  const search = await runMeasured(
    resolve('node_modules/.bin/pagefind'),
    ['--site', 'public'],
    folder,
  );
  return {
    seconds: pages.seconds + search.seconds,
    processor: (pages.processor ?? 0) + (search.processor ?? 0) || null,
    stages: [
      ['Pages', pages.seconds],
      ['Search', search.seconds],
    ],
    memory: Math.max(pages.memory ?? 0, search.memory ?? 0) || null,
  };
}
