import { Command } from 'commander';
import { type Changes, compareContent, recoverContent, writeContent } from './lib/content-store.ts';
import { collect, placesOf } from './lib/places.ts';
import { runIngest } from './lib/run-ingest.ts';

const options = new Command('npm run ingest --')
  .description('Reads dumps of digests and writes the collections from which the site is built.')
  .option(
    '--dumps <dir>',
    'a folder of dumps; may be given several times (default: content/dumps)',
    collect,
  )
  .option(
    '--content <dir>',
    'where the collections go (default: content, or .cache/content for other dumps)',
  )
  .option('--check', 'write nothing; fail when the collections are out of date')
  .option('--dry-run', 'write nothing; tell what would change')
  .parse()
  .opts<{ dumps?: string[]; content?: string; check?: boolean; dryRun?: boolean }>();

const places = placesOf(options);
const result = await runIngest(places);
if (!result) {
  console.error(`The ingest failed; the collections in ${places.content} stand as they were.`);
  process.exitCode = 1;
} else {
  if (!options.check && !options.dryRun) recoverContent(places.content);
  const changes = compareContent(places.content, result.files);
  finish(changes, result.files);
}

function finish(changes: Changes, files: Map<string, string>): void {
  const count = changes.added.length + changes.changed.length + changes.removed.length;
  console.log(summary(changes, places.content));
  if (options.dryRun) console.log(listing(changes));
  else if (options.check && count > 0) {
    console.error(
      `${listing(changes)}\nThe collections are out of date. Run \`npm run ingest\` and commit what it writes.`,
    );
    process.exitCode = 1;
  } else if (!options.check && count > 0) writeContent(places.content, files);
}

function summary({ added, changed, removed }: Changes, folder: string): string {
  if (added.length + changed.length + removed.length === 0) return `${folder} is up to date.`;
  return `${folder}: ${added.length} files added, ${changed.length} changed, ${removed.length} removed.`;
}

function listing({ added, changed, removed }: Changes): string {
  const lines = (sign: string, paths: string[]) => paths.map((path) => `${sign} ${path}`);
  return [...lines('+', added), ...lines('~', changed), ...lines('-', removed)].join('\n');
}
