import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { parse } from 'yaml';
import { type Files, learnClasses, learnTerms } from '../tools/learn/learn.ts';
import { learnSettingsSchema } from '../tools/learn/settings.ts';

const command = new Command('npm run learn --')
  .description(
    'Learns a field from texts and labels: its terms, what they are like, its acronyms, and what tells topics and kinds.',
  )
  .option('--folder <dir>', 'where what is learnt goes, and its learn.yaml stands', 'content/field')
  .option('--classes', 'learn what tells topics and kinds alone, from the terms that are there')
  .parse();
const { folder, classes } = command.opts<{ folder: string; classes?: true }>();
const path = join(folder, 'learn.yaml');
if (!existsSync(path))
  command.error(
    `There is no ${path}, which says what to learn from. An example stands in the documentation.`,
  );
const read = learnSettingsSchema.safeParse(parse(readFileSync(path, 'utf8')));
if (!read.success) {
  const [issue] = read.error.issues;
  command.error(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
} else {
  const { texts, labels, dumps, leaveOut } = read.data;
  const missing = [...texts, ...labels.map(({ file }) => file), ...dumps, ...leaveOut].filter(
    (one) => !existsSync(one),
  );
  if (missing.length > 0) command.error(`${path} names what is not there: ${missing.join(', ')}.`);
  mkdirSync(folder, { recursive: true });
  const terms = classes ? termsAsTheyAre() : write(await learnTerms(read.data));
  if (labels.length > 0) write(await learnClasses(read.data, terms));
}

function termsAsTheyAre(): Files {
  return new Map<string, string | Uint8Array>([
    ['terms.tsv', readFileSync(join(folder, 'terms.tsv'), 'utf8')],
    ['vectors.bin', readFileSync(join(folder, 'vectors.bin'))],
  ]);
}

function write(files: Files): Files {
  for (const [name, content] of files) {
    writeFileSync(join(folder, name), content);
    console.log(`${join(folder, name)}: ${(content.length / 1000).toFixed(0)} kB`);
  }
  return files;
}
