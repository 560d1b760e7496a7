import { Command } from 'commander';
import { asCount, withDumpOptions } from '../src/integrations/build-options.ts';
import { loadSite } from '../src/integrations/load-site.ts';
import { type DumpOptions, placesOf } from '../src/node/places.ts';
import { diagnosticsText } from '../src/node/report.ts';
import { ingestPlaces } from '../src/node/run-ingest.ts';
import { countOf } from '../src/text/phrases.ts';
import { coverage } from '../tools/topics/coverage.ts';
import { proposeTopics, usualCount } from '../tools/topics/propose-topics.ts';
import { topicFile } from '../tools/topics/topic-file.ts';
import { topicsText } from '../tools/topics/topics-text.ts';
import { topicsFolder, writeTopics } from '../tools/topics/write-topics.ts';

type Options = DumpOptions & { count?: number; out?: string; dryRun?: boolean };

const command = withDumpOptions(new Command('npm run topics --'))
  .description(
    'Proposes topics for a collection from papers that are alike: files with names, terms and families, to be edited.',
  )
  .option('--count <number>', 'how many topics at most (default: by the number of papers)', asCount)
  .option(
    '--out <dir>',
    'where they go (default: topics beside the dumps, or topics.proposed where there are topics)',
  )
  .option('--dry-run', 'write nothing; tell what would be proposed')
  .parse();
const options = command.opts<Options>();

const places = placesOf(options, (await loadSite()).language);
const folder = folderOrFail();
const { result, diagnostics } = await ingestPlaces(places);
const errors = diagnostics.filter(({ severity }) => severity === 'error');
if (errors.length > 0) command.error(diagnosticsText(errors));
const texts = result.papers;
const topics = proposeTopics(texts, {
  count: options.count ?? usualCount(texts.length),
  language: places.language,
});
const titles = new Map(texts.map(({ slug, title }) => [slug, title]));
const titleOf = (slug: string) => titles.get(slug) ?? slug;
const taken = coverage(texts, topics);
if (topics.length === 0) {
  command.error(
    'These papers have too few words in common for topics; sites without topics browse by terms.',
  );
}
console.log(topicsText(topics, taken, titleOf));
if (!options.dryRun) {
  writeTopics(folder, new Map(topics.map((topic) => [`${topic.slug}.md`, fileOf(topic)])));
  console.log(
    `\n${countOf(topics.length, 'topic')} written to ${folder}. Edit them${/\.proposed$/.test(folder) ? ', move what is of use to the folder of topics,' : ''} and run \`npm start\`.`,
  );
}

function fileOf(topic: (typeof topics)[number]): string {
  const papers = taken.papers.get(topic.slug) ?? [];
  return topicFile(topic, { papers: papers.length, examples: papers.slice(0, 3).map(titleOf) });
}

function folderOrFail(): string {
  try {
    return topicsFolder(places.dumps, options.out);
  } catch (error) {
    return command.error((error as Error).message);
  }
}
