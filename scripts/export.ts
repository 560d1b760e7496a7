import { Command, InvalidArgumentError, Option } from 'commander';
import { loadSite } from '../src/integrations/load-site.ts';
import { countOf } from '../src/text/phrases.ts';
import { exportSite, questionText, readVectors } from '../tools/export/export-site.ts';

type Options = { out: string; siteDir?: string; since?: string; question?: string };

const options = new Command('npm run export --')
  .description('Writes the papers of a built site for a search engine on a server of your own.')
  .addOption(
    new Option('--to <engine>', 'which search engine')
      .choices(['opensearch'])
      .makeOptionMandatory(),
  )
  .option('--out <dir>', 'where the files go, a new folder', '.offprint/opensearch')
  .option('--site-dir <dir>', 'the built site (default: dist)')
  .option(
    '--since <day>',
    'only papers first listed on this day, such as 2025-03-11, or later',
    asDay,
  )
  .option('--question <words>', 'write nothing; print the search that asks this')
  .parse()
  .opts<Options>();

const { language, out: built } = await loadSite();
const terms = readVectors(language);
if (options.question !== undefined) console.log(questionText(options.question, terms));
else tell();

function tell(): void {
  const { out, siteDir = built, since } = options;
  try {
    const { papers, withVector, files } = exportSite(siteDir, out, { language, terms, since });
    console.log(
      `${countOf(papers, 'paper')} in ${out}, ${withVector} of them with a vector, in ${countOf(files, 'file')}.`,
    );
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function asDay(day: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day))
    throw new InvalidArgumentError('It must be a day such as 2025-03-11.');
  return day;
}
