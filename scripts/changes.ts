import { Command } from 'commander';
import { withDumpOptions } from '../src/integrations/build-options.ts';
import { loadSite } from '../src/integrations/load-site.ts';
import { type DumpOptions, placesOf } from '../src/node/places.ts';
import { ingestPlaces } from '../src/node/run-ingest.ts';
import { changesMarkdown } from '../tools/changes/changes-markdown.ts';
import { changesText, errorsText } from '../tools/changes/changes-text.ts';
import { changedFiles, committedFiles, startingPoint } from '../tools/changes/committed-files.ts';
import { lostAddresses, siteChanges } from '../tools/changes/compare.ts';
import { hiddenPapers, writtenFiles } from '../tools/changes/written-content.ts';

type Options = DumpOptions & { against?: string; markdown?: boolean; check?: boolean };

const command = withDumpOptions(new Command('npm run changes --'))
  .description(
    'Tells what an edit of dumps and of what stands beside them will do to papers, digests and their addresses, before it is done. Writes nothing.',
  )
  .option(
    '--against <ref>',
    'compare with a commit, branch or tag, not with the content as it was last written; as Markdown',
  )
  .option('--markdown', 'tell it as Markdown')
  .option('--check', 'fail where an address would be lost')
  .parse();
const options = command.opts<Options>();

const collections = ['papers', 'digests'];
const places = placesOf(options, (await loadSite()).language);
const commit = options.against === undefined ? null : commitOf(options.against);
const before = commit
  ? committedFiles(commit, places.content, collections)
  : writtenFiles(places.content, collections);
const { result, diagnostics } = await ingestPlaces(places);
const changed = commit && new Set(changedFiles(commit, places.dumps));
const findings = diagnostics.filter(
  ({ file, severity }) =>
    severity === 'error' || (severity === 'warning' && (!changed || changed.has(file))),
);
const changes = siteChanges(before, result.files, {
  isHidden: hiddenPapers(places.papers),
  findings,
});
const failed = findings.some(({ severity }) => severity === 'error');
if (commit || options.markdown) console.log(changesMarkdown(changes));
else console.log(failed ? errorsText(changes) : changesText(changes));
if (failed || (options.check && lostAddresses(changes) > 0)) process.exitCode = 1;

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
