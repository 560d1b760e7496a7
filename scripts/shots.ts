import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { Command } from 'commander';
import { asBase } from '../src/integrations/build-options.ts';
import { buildSite } from '../src/integrations/build-site.ts';
import { withSite } from '../src/node/with-site.ts';
import { auditPage, contactSheet, type Looked, takeShots } from '../tools/shots/look.ts';
import { type PageKind, pageKinds } from '../tools/shots/page-kinds.ts';

const options = new Command('npm run shots --')
  .description(
    'Takes pictures of every kind of page at four widths, light and dark, and reports overflow on phones, layout shift and errors.',
  )
  .option('--out <dir>', 'a built site; without it one is built into .cache/shots-site')
  .option('--base <path>', 'path under which it stands', asBase, '/')
  .option('--dir <dir>', 'where the pictures go', '.cache/shots')
  .option('--only <words>', 'only the kinds of pages whose name holds these words', '')
  .option('--no-pictures', 'report only')
  .parse()
  .opts<{ out?: string; base: string; dir: string; only: string; pictures: boolean }>();

const out = options.out ?? '.cache/shots-site';
if (options.out || (await buildSite({ out, base: options.base }))) {
  const pages = await look(pageKinds(out).filter(({ name }) => name.includes(options.only)));
  const wrong = pages.filter(({ troubles }) => troubles.length > 0);
  if (options.pictures) console.log(`Look through them: ${join(options.dir, 'index.html')}`);
  console.log(`${pages.length} kinds of pages, ${wrong.length} with troubles`);
  if (wrong.length > 0 || pages.length === 0) process.exitCode = 1;
} else process.exitCode = 1;

/** Looks at each page in turn and says at once what was found. */
async function look(kinds: PageKind[]): Promise<Looked[]> {
  if (options.pictures && !options.only) rmSync(options.dir, { recursive: true, force: true });
  mkdirSync(options.dir, { recursive: true });
  const pages: Looked[] = [];
  await withSite(
    out,
    async (browser, url) => {
      for (const [index, kind] of kinds.entries()) {
        const page = await lookAt(browser, kind, url);
        pages.push(page);
        console.log(`  ${index + 1} of ${kinds.length}  ${kind.name}`);
        for (const trouble of page.troubles) console.log(`      ${trouble}  (${kind.path})`);
      }
    },
    { base: options.base },
  );
  if (options.pictures) writeFileSync(join(options.dir, 'index.html'), contactSheet(pages));
  return pages;
}

async function lookAt(browser: Browser, { name, path }: PageKind, site: string): Promise<Looked> {
  const url = `${site.replace(/\/$/, '')}${path}`;
  const troubles = await auditPage(browser, url);
  const shots = options.pictures
    ? await takeShots(browser, { kind: name, url, folder: options.dir })
    : [];
  return { name, path, shots, troubles };
}
