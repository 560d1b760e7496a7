import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { askChoices, languageFault } from '../tools/create/ask.ts';
import {
  type Choices,
  fieldWithVocabulary,
  publishers,
  siteFiles,
} from '../tools/create/site-files.ts';

const command = new Command('create-offprint')
  .description('Makes the folder of a new site of papers: settings, an example digest, a workflow.')
  .argument('[dir]', 'the folder, which must be empty or not there yet')
  .option('--title <name>', 'the name of the site', asLine)
  .option('--description <sentence>', 'what it is, in a sentence', asLine)
  .option(
    '--field <name>',
    `field of the papers; ${fieldWithVocabulary} brings topics, kinds, synonyms and what was learnt of it along, any other starts without`,
    asLine,
  )
  .option('--language <tag>', 'of the interface and of most papers, such as en or de', asLanguage)
  .addOption(
    new Option('--host <name>', 'where it will be published').choices(Object.keys(publishers)),
  )
  .option('--site <url>', 'where it will stand, such as https://papers.example.org', asAddress)
  .option('--yes', 'ask nothing: what no option says is as usual')
  .addHelpText(
    'after',
    `
Where a terminal is there, what no option says is asked: title, field, language and host.

  npx create-offprint papers
  npx create-offprint papers --yes --title 'Furrow & Field' --field agronomy --host gitlab`,
  )
  .parse();
const { yes, ...said } = command.opts<Partial<Choices> & { yes?: boolean }>();
const folder = command.args[0] ?? 'papers';

refuseFull(folder);
const asks = !yes && process.stdin.isTTY && process.stdout.isTTY;
const choices = asks ? await askChoices(said) : said;
if (choices) {
  // The year of a feed's ids is one in which the domain is the owner's: this one.
  const files = siteFiles(whole(choices), folder, new Date().getFullYear());
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  console.log(whatNext(files.size));
} else process.exitCode = 1;

function refuseFull(dir: string): void {
  const found = existsSync(dir) ? readdirSync(dir).filter((name) => name !== '.git') : [];
  if (found.length > 0)
    command.error(
      `The folder ${dir} is not empty: it holds ${found[0]}${found.length > 1 ? ` and ${found.length - 1} more` : ''}.\nName another, which is made: npx create-offprint my-papers`,
    );
}

/** The choices with what is usual where nothing was said. */
function whole({
  title = 'Papers',
  field = '',
  language = 'en',
  ...rest
}: Partial<Choices>): Choices {
  const description =
    rest.description ??
    (language.startsWith('en') && field
      ? `Digests of papers on ${field.replaceAll('-', ' ')}, to read, browse and search.`
      : language.startsWith('en')
        ? 'Research digests to read, browse and search.'
        : title);
  return {
    host: 'none',
    site: 'https://papers.example.org',
    ...rest,
    title,
    field,
    language,
    description,
  };
}

function whatNext(files: number): string {
  const elsewhere = relative('.', folder) !== '';
  return `
${folder} holds a site of ${files} files. Now:
${elsewhere ? `\n  cd ${folder}` : ''}
  npm install
  npm start           # shows it on localhost

Then put digests of yours into content/dumps, and delete example.txt there. README.md says the rest.${
    said.site
      ? ''
      : `\nBefore the first reader follows a feed, say in astro.config.mjs where the site will stand (\`site\`), and choose \`feedEntity\`.`
  }`;
}

function asLine(given: string): string {
  if (given.trim()) return given.trim();
  throw new InvalidArgumentError('It must be some words.');
}

function asLanguage(given: string): string {
  const fault = languageFault(given);
  if (fault) throw new InvalidArgumentError(fault);
  return given;
}

function asAddress(given: string): string {
  const parsed = URL.parse(given);
  if (parsed && /^https?:$/.test(parsed.protocol)) return parsed.href;
  throw new InvalidArgumentError('It must be an address such as https://papers.example.org.');
}
