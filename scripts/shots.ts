import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { asBase } from '../src/integrations/build-options.ts';
import { buildSite } from '../src/integrations/build-site.ts';
import { type LookOptions, lookThrough } from '../tools/shots/look.ts';
import { pageKinds } from '../tools/shots/page-kinds.ts';

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
  .opts<Omit<LookOptions, 'out'> & { out?: string; only: string }>();

const out = options.out ?? '.cache/shots-site';
if (options.out || (await buildSite({ out, base: options.base }))) {
  const kinds = pageKinds(out).filter(({ name }) => name.includes(options.only));
  if (options.pictures && !options.only) rmSync(options.dir, { recursive: true, force: true });
  const pages = await lookThrough(kinds, { ...options, out });
  const wrong = pages.filter(({ troubles }) => troubles.length > 0);
  if (options.pictures) console.log(`Look through them: ${join(options.dir, 'index.html')}`);
  console.log(`${pages.length} kinds of pages, ${wrong.length} with troubles`);
  if (wrong.length > 0 || pages.length === 0) process.exitCode = 1;
} else process.exitCode = 1;
