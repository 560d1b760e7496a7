import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { asBase } from '../src/integrations/build-options.ts';
import { checkSite } from '../src/integrations/check/check-site.ts';
import { hostRoom } from '../src/integrations/check/host-room.ts';
import { sizesByKind } from '../src/integrations/check/sizes.ts';
import { loadSite } from '../src/integrations/load-site.ts';
import { filesBelow } from '../src/node/files-below.ts';
import { readPapers } from '../src/node/read-papers.ts';

const options = new Command('npm run check-site --')
  .description(
    'Checks a built site: links, headings, policy, leaked markup, collections and sizes. Says what a paper takes, and for how many more hosts have room.',
  )
  .option('--out <dir>', 'the built site (default: dist)')
  .option('--base <path>', 'path under which it stands', asBase)
  .option('--papers <number>', 'how many papers it must have')
  .option('--digests <ids>', 'the ids of its digests, in order, joined by commas')
  .parse()
  .opts<{ out?: string; base?: string; papers?: string; digests?: string }>();

const { out, base, largestFile, files } = { ...(await loadSite()), ...options };
const sound = await checkSite(out, { base, largestFile, files, strictSizes: true });
const paths = filesBelow(out);
const sizes = paths.map((path) => ({ path: `/${path}`, bytes: statSync(join(out, path)).size }));
const bytes = sizes.reduce((sum, file) => sum + file.bytes, 0);
const papers = readPapers(out).length;
if (papers > 0) console.log(sizesByKind(sizes, papers));
console.log(hostRoom({ paths, bytes, papers }));
const { digests } = JSON.parse(readFileSync(join(out, 'api/digests.json'), 'utf8'));
const ids = digests.map(({ id }: { id: string }) => id);
const asWanted = [
  expectSame('papers', String(papers), options.papers),
  expectSame('digests', ids.join(','), options.digests),
];
if (!sound || asWanted.includes(false)) process.exitCode = 1;

function expectSame(name: string, actual: string, expected: string | undefined): boolean {
  if (expected === undefined || actual === expected) return true;
  console.error(
    `The site has other ${name} than expected.\n  Found:    ${actual}\n  Expected: ${expected}`,
  );
  return false;
}
