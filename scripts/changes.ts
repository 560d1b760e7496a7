import { Command } from 'commander';
import { withDumpOptions } from '../src/integrations/build-options.ts';
import { loadSite } from '../src/integrations/load-site.ts';
import { type DumpOptions, placesOf } from '../src/node/places.ts';
import { ingestPlaces } from '../src/node/run-ingest.ts';
import { changesMarkdown, compareCollections } from '../tools/changes/changes.ts';
import { changedFiles, committedFiles, startingPoint } from '../tools/changes/committed-files.ts';

const command = withDumpOptions(new Command('npm run -s changes --'))
  .description(
    'Tells as Markdown what the dumps of the work tree change: papers, digests, addresses, findings. Writes nothing.',
  )
  .option('--against <ref>', 'the commit, branch or tag to compare with', 'HEAD')
  .parse();
const options = command.opts<DumpOptions & { against: string }>();

const places = placesOf(options, (await loadSite()).language);
const commit = commitOf(options.against);
const before = committedFiles(commit, places.content, ['papers', 'digests']);
const changed = new Set(changedFiles(commit, places.dumps));
const { result, diagnostics } = await ingestPlaces(places);
const findings = diagnostics.filter(
  ({ file, severity }) => severity === 'error' || (severity === 'warning' && changed.has(file)),
);
console.log(
  changesMarkdown({
    papers: compareCollections('papers', before, result.files),
    digests: compareCollections('digests', before, result.files),
    findings,
  }),
);
if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;

function commitOf(ref: string): string {
  try {
    return startingPoint(ref);
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr).trim();
    return command.error(
      `${ref} is no commit that git knows here.\n  ${said}\nFetch it first, or name another with --against.`,
    );
  }
}
