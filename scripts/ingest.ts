import { Command } from 'commander';
import { withDumpOptions } from '../src/integrations/build-options.ts';
import { loadSite } from '../src/integrations/load-site.ts';
import { type Changes, countOf, lockContent, updateContent } from '../src/node/content-store.ts';
import { type DumpOptions, placesOf } from '../src/node/places.ts';
import { runIngest } from '../src/node/run-ingest.ts';

const options = withDumpOptions(new Command('npm run ingest --'))
  .description('Reads dumps of digests and writes the collections from which the site is built.')
  .option('--all', 'show every finding, not the first of each file')
  .option('--check', 'write nothing; fail when the collections are out of date')
  .option('--dry-run', 'write nothing; tell what would change')
  .option(
    '--new-map',
    'lay out the map anew, turned to lie over the old one; else papers keep their places',
  )
  .parse()
  .opts<DumpOptions & Modes>();

type Modes = {
  strict?: boolean;
  all?: boolean;
  check?: boolean;
  dryRun?: boolean;
  newMap?: boolean;
};

const places = placesOf(options, (await loadSite()).language);
const writes = !options.check && !options.dryRun;
const release = writes ? await lockContent(places.content) : () => {};
const result = await runIngest(places, options);
if (!result) {
  console.error(`The ingest failed; the collections in ${places.content} stand as they were.`);
  process.exitCode = 1;
} else if (writes) {
  const { files, changes } = result;
  console.log(summary(updateContent(places.content, files, changes), places.content));
} else {
  tell(result.changes);
}
if (result?.mapIsOutgrown)
  console.log(
    'Most papers came after the map was drawn. Lay it out anew when you like: npm run ingest -- --new-map',
  );
release();

function tell(changes: Changes): void {
  console.log(summary(changes, places.content));
  if (countOf(changes) === 0) return;
  console.log(listing(changes));
  if (!options.check) return;
  console.error('The collections are out of date. Run `npm run ingest` and commit what it writes.');
  process.exitCode = 1;
}

function summary(changes: Changes, folder: string): string {
  const { added, changed, removed } = changes;
  if (countOf(changes) === 0) return `${folder} is up to date.`;
  return `${folder}: ${added.length} ${added.length === 1 ? 'file' : 'files'} added, ${changed.length} changed, ${removed.length} removed.`;
}

function listing({ added, changed, removed }: Changes): string {
  const lines = (sign: string, paths: string[]) => paths.map((path) => `${sign} ${path}`);
  return [...lines('+', added), ...lines('~', changed), ...lines('-', removed)].join('\n');
}
