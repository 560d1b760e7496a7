import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { pictureSize } from '../../features/cards/card.ts';
import { paths } from '../../model/address.ts';
import type { SiteConfig } from '../../model/site-settings.ts';
import { besideModule } from '../../node/beside-module.ts';
import { pageReader } from './built-site.ts';
import { findEmailFaults } from './emails.ts';
import {
  type Anchor,
  examinePage,
  type Finding,
  isEmail,
  isRedirect,
  lostAnchors,
  type Site,
} from './page-rules.ts';
import type { Page } from './read-page.ts';

/** A built site in a folder, and what it has by its settings. */
export type BuiltSite = { out: string; site: Site; has: SiteConfig['files'] };

/** What the check of a whole site needs of one of its pages. */
export type PageFacts = {
  path: string;
  /** Bytes of a paper's page, gzipped; of others 0. */
  size: number;
  redirects: boolean;
  canonical: string | null;
  /** Its places, and its links to those of other pages. */
  ids: string[];
  anchors: Anchor[];
};

/** A page as it was found; one that is sound need not be looked at again while its file is the same. */
export type Examined = { facts: PageFacts; isSound: boolean; findings: Finding[] };

/** What a thread is to look at. */
export type Share = {
  out: string;
  base: string;
  files: string[];
  has: SiteConfig['files'];
  pages: string[];
};

/** Pages for which a further thread, with its programs, is worth its while. */
const fewest = 500;

/** Looks at some pages of a site, at as many in threads beside this one as there are processors; gives them in any order. */
export async function examinePages(
  pages: readonly string[],
  built: BuiltSite,
): Promise<Examined[]> {
  const threads = Math.min(availableParallelism(), Math.ceil(pages.length / fewest));
  const shareOf = (thread: number) => pages.filter((_, index) => index % threads === thread);
  const others = Array.from({ length: Math.max(0, threads - 1) }, (_, other) =>
    examineApart(shareOf(other + 1), built),
  );
  const own = (threads > 1 ? shareOf(0) : pages).map(pageExaminer(built));
  return [own, ...(await Promise.all(others))].flat();
}

function examineApart(pages: string[], { out, site, has }: BuiltSite): Promise<Examined[]> {
  const share: Share = { out, base: site.base, files: [...site.files], has, pages };
  const program = besideModule(import.meta.url, './check-thread');
  const worker = new Worker(program, { workerData: share });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', () =>
      reject(new Error('The thread that checks pages ended before its last.')),
    );
  });
}

/** Gives what looks at a page by its path. */
export function pageExaminer({ out, site, has }: BuiltSite): (path: string) => Examined {
  const cardFaults = cardRule(out, site, has);
  const read = pageReader(out);
  return (path) => {
    const page = read(path);
    const { findings, anchors } = examinePage(page, site);
    if (!isRedirect(page)) findings.push(...cardFaults(page), ...findEmailFaults(out, page, site));
    // What looks like a leak may stand in a dump, and a message hangs on the files beside it.
    const isSound = findings.length + page.leaks.length === 0 && !isEmail(path);
    const { size, canonical } = page;
    const places = { ids: [...page.ids], anchors };
    const facts = { path, size, canonical, redirects: isRedirect(page), ...places };
    // A piece of a text holds the whole of it in memory; what is read anew stands alone.
    return JSON.parse(JSON.stringify({ facts, isSound, findings }));
  };
}

/** Links into the midst of some pages that lead to no place of theirs, and those into the midst of others. */
export function findLostAnchors(pages: readonly PageFacts[]): {
  lost: Finding[];
  outside: Anchor[];
} {
  const ids = new Map(pages.map((page) => [page.path, page.ids]));
  const anchors = pages.flatMap((page) => page.anchors);
  const within = anchors.filter(({ target }) => ids.has(target));
  return {
    lost: lostAnchors(within, (path) => ids.get(path) ?? []),
    outside: anchors.filter(({ target }) => !ids.has(target)),
  };
}

const isPaper = /^\/papers\/[^/]+\/$/;

/**
 * Checks that the card that a page names is there and has the size that pages say, and that a paper has its own where
 * the site has all files.
 */
function cardRule(
  out: string,
  { files, base }: Site,
  has: SiteConfig['files'],
): (page: Page) => Finding[] {
  const root = base.replace(/\/$/, '');
  const known = new Map<string, string | null>();
  return ({ path, card }) => {
    if (!card) return [];
    const file = new URL(card).pathname.slice(root.length);
    const reason = known.has(file)
      ? known.get(file)
      : files.has(file)
        ? sizeFault(join(out, file))
        : 'is not there';
    known.set(file, reason ?? null);
    return [
      ...(reason ? [`The card ${card} ${reason}.`] : []),
      ...(has === 'all' && isPaper.test(path) && file !== paths.card(path)
        ? ['The paper has no card of its own.']
        : []),
    ].map((fault) => ({ path, rule: 'cards', reason: fault }));
  };
}

/** What is wrong with a PNG that is here, whose width and height stand at its bytes 16 and 20. */
function sizeFault(file: string): string | null {
  if (!existsSync(file)) return null;
  const head = Buffer.alloc(24);
  const opened = openSync(file, 'r');
  readSync(opened, head);
  closeSync(opened);
  if (head.toString('latin1', 1, 4) !== 'PNG') return 'is no PNG';
  const [width, height] = [head.readUInt32BE(16), head.readUInt32BE(20)];
  if (width === pictureSize.width && height === pictureSize.height) return null;
  return `has ${width} × ${height} pixels, not ${pictureSize.width} × ${pictureSize.height}`;
}
