import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { parse } from 'yaml';
import { withDumpOptions } from '../src/integrations/build-options.ts';
import { type DumpOptions, placesOf } from '../src/node/places.ts';
import { ingestPlaces } from '../src/node/run-ingest.ts';
import { identityOf } from '../src/text/identity.ts';
import { changesMarkdown } from '../tools/changes/changes-markdown.ts';
import { changesText, errorsText } from '../tools/changes/changes-text.ts';
import { changedFiles, committedFiles, startingPoint } from '../tools/changes/committed-files.ts';
import { type Entry, lostAddresses, siteChanges } from '../tools/changes/compare.ts';

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
const places = placesOf(options);
const commit = options.against === undefined ? null : commitOf(options.against);
const before = commit ? committedFiles(commit, places.content, collections) : writtenFiles();
const { result, diagnostics } = await ingestPlaces(places);
const changed = commit && new Set(changedFiles(commit, places.dumps));
const findings = diagnostics.filter(
  ({ file, severity }) =>
    severity === 'error' || (severity === 'warning' && (!changed || changed.has(file))),
);
const changes = siteChanges(before, result.files, { isHidden: hiddenPapers(), findings });
const failed = findings.some(({ severity }) => severity === 'error');
if (commit || options.markdown) console.log(changesMarkdown(changes));
else console.log(failed ? errorsText(changes) : changesText(changes));
if (failed || (options.check && lostAddresses(changes) > 0)) process.exitCode = 1;

/** The files that stand in the content folder, by their path below it. */
function writtenFiles(): Map<string, string> {
  return new Map(
    collections.flatMap((name) => {
      const folder = join(places.content, name);
      const names = existsSync(folder) ? readdirSync(folder).sort() : [];
      return names
        .filter((file) => file.endsWith('.md'))
        .map((file): [string, string] => [
          `${name}/${file}`,
          readFileSync(join(folder, file), 'utf8'),
        ]);
    }),
  );
}

/** Whether papers.yaml asks that a paper have no page, by its title or address. What is wrong in it is a finding of the ingest. */
function hiddenPapers(): (paper: Entry) => boolean {
  const text = existsSync(places.papers) ? readFileSync(places.papers, 'utf8') : '';
  const words: Record<string, { hidden?: boolean } | null> | null =
    attempt(() => parse(text)) ?? {};
  const hidden = Object.keys(words ?? {}).filter((name) => words?.[name]?.hidden === true);
  const names = new Set(hidden.map(identityOf));
  return ({ id, facts }) =>
    names.has(identityOf(id)) || names.has(identityOf(String(facts['title'] ?? '')));
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

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
