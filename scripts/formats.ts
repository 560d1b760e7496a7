import { readFileSync } from 'node:fs';
import { zstdDecompressSync } from 'node:zlib';
import { Command } from 'commander';
import { tableText } from '../src/node/report.ts';
import { measureForm, type Outcome } from '../tools/formats/measure-formats.ts';
import { forms, type GivenPaper } from '../tools/formats/write-formats.ts';

const command = new Command('npm run formats --')
  .description(
    'Writes papers in every form that dumps have, a file for each day, reads them back, and tells what came back letter for letter.',
  )
  .argument(
    '<papers>',
    'JSON lines of papers with day, arxiv, title, authors and abstract, or such a table (.tsv); .zst is unpacked',
  )
  .option('--form <name...>', `only these of ${forms.map(({ name }) => name).join(', ')}`)
  .option('--since <day>', 'no day before this one', '')
  .option('--until <day>', 'no day after this one', '9999')
  .option('--examples <number>', 'show so many wrong titles of each form', '0')
  .parse();
type Options = { form?: string[]; since: string; until: string; examples: string };
const options = command.opts<Options>();

const days = new Map(
  [...Map.groupBy(readPapers(command.args[0] ?? ''), ({ day }) => day)].filter(
    ([day]) => day >= options.since && day <= options.until,
  ),
);
const outcomes: [string, readonly string[], Outcome][] = [];
for (const form of forms.filter(({ name }) => options.form?.includes(name) ?? true))
  outcomes.push([form.name, form.holds, await measureForm(form, days)]);
const head =
  'form days refused papers titles wrong garbage authors arXiv abstracts days-right warned';
console.log(tableText([head.split(' '), ...outcomes.map(row)]));
for (const [name, , { examples }] of outcomes)
  for (const example of examples.slice(0, Number(options.examples)))
    console.log(`${name}  ${example}`);

function row([name, holds, found]: [string, readonly string[], Outcome]): string[] {
  const share = (part: string, count: number) =>
    holds.includes(part) ? ((100 * count) / Math.max(1, found.titles)).toFixed(2) : '–';
  const { days, refused, written, titles, wrong, garbage, dated, warned } = found;
  return [
    name,
    ...[days, refused, written, titles, wrong, garbage].map(String),
    share('authors', found.authors),
    share('arxiv', found.arxiv),
    share('abstract', found.abstracts),
    String(dated),
    String(warned),
  ];
}

function readPapers(path: string): (GivenPaper & { day: string })[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.zst') ? zstdDecompressSync(bytes) : bytes).toString('utf8');
  const [first = '', ...lines] = text.trim().split('\n');
  if (first.startsWith('{')) return [first, ...lines].map((line) => asPaper(JSON.parse(line)));
  const columns = first.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return asPaper(Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])));
  });
}

function asPaper(found: Record<string, unknown>): GivenPaper & { day: string } {
  const {
    day,
    title,
    arxiv,
    abstract,
    authors = [],
    code = null,
  } = found as Record<string, string>;
  const names = Array.isArray(authors) ? authors : String(authors).split(', ');
  const plain = (text = '') => text.replace(/\s+/g, ' ').trim();
  return {
    day: day ?? '',
    title: plain(title),
    arxiv: arxiv ?? '',
    abstract: plain(abstract),
    authors: names.map(plain).filter(Boolean),
    code: typeof code === 'string' && code.startsWith('http') ? code : null,
  };
}
