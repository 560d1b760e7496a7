import { Command } from 'commander';
import { buildSite } from '../src/integrations/build-site.ts';
import { checkSite } from '../src/integrations/check/check-site.ts';
import { loadSite } from '../src/integrations/load-site.ts';
import { countOf } from '../src/node/content-store.ts';
import { findChromium, noChromium } from '../src/node/find-chromium.ts';
import { placesOf } from '../src/node/places.ts';
import { addTallies } from '../src/node/run-checks.ts';
import { runIngest } from '../src/node/run-ingest.ts';
import { findBarriers } from '../tools/shots/find-barriers.ts';
import { pageKinds } from '../tools/shots/page-kinds.ts';

const out = '.cache/test/site';
const content = '.cache/test/content';

const { strict, committed } = new Command('npm test --')
  .description(
    'Checks the content and a build of the site: what is read, links, headings, sizes, accessibility. Changes neither content nor dist.',
  )
  .option(
    '--strict',
    'fail where the ingest warns of anything, or a page is heavier than it should be',
  )
  .option(
    '--committed',
    'fail where the collections in content are not up to date (default where CI is set in the environment)',
    Boolean(process.env['CI']),
  )
  .parse()
  .opts<{ strict?: boolean; committed: boolean }>();

const site = await loadSite();
const places = placesOf({}, site.language);
const start = performance.now();
const tallies = [await check('content', contentIsSound)];
if (tallies[0]?.failed === 0) tallies.push(await check('build, links and headings', build));
if (tallies[1]?.failed === 0) {
  if (strict) tallies.push(await check('sizes', hasItsSizes));
  tallies.push(await accessibility());
}
const { passed, failed } = addTallies(tallies);
console.log(`\nChecked in ${seconds(start)} s.\n${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

type Tally = { passed: number; failed: number };

/** Runs a check, and says what came of it. */
async function check(name: string, run: () => Promise<boolean>): Promise<Tally> {
  console.log(`\n▸ ${name}`);
  const begun = performance.now();
  const sound = await run();
  console.log(`  ${name}: ${sound ? 'passed' : 'failed'} in ${seconds(begun)} s`);
  return { passed: sound ? 1 : 0, failed: sound ? 0 : 1 };
}

/** Whether the dumps, and what the owner says beside them, are read without an error. */
async function contentIsSound(): Promise<boolean> {
  const result = await runIngest(places, { quiet: true, strict: strict ?? false });
  if (!result) return false;
  const stale = countOf(result.changes);
  if (stale === 0) return true;
  const message = `The collections in ${places.content} are out of date (${stale} files). Run \`npm run ingest\`, and commit what it writes.`;
  if (committed) console.error(message);
  else console.log(`  ${message}`);
  return !committed;
}

/** Whether the site can be built, which checks its links and headings, and tells its sizes. */
async function build(): Promise<boolean> {
  return buildSite({ out, content, dumps: places.dumps, strict: strict ?? false });
}

async function hasItsSizes(): Promise<boolean> {
  return checkSite(out, { ...site, strictSizes: true });
}

/** What axe says of a page of each kind. */
async function accessibility(): Promise<Tally> {
  console.log('\n▸ accessibility');
  if (!findChromium()) {
    console.log(`  Accessibility was not checked.\n  ${noChromium.replaceAll('\n', '\n  ')}`);
    return { passed: 0, failed: 0 };
  }
  const begun = performance.now();
  const tally = await findBarriers(pageKinds(out), { out, base: site.base });
  const what = tally.failed === 0 ? 'passed' : 'failed';
  console.log(`  accessibility: ${what} in ${seconds(begun)} s`);
  return tally;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
