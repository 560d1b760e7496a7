import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { type Files, learnClasses, learnTerms } from '../tools/learn/learn.ts';
import { readLearnSettings } from '../tools/learn/settings.ts';

const command = new Command('npm run learn --')
  .description(
    'Learns a field from texts and labels: its terms, what they are like, its acronyms, and what tells topics and kinds.',
  )
  .option('--folder <dir>', 'where what is learnt goes, and its learn.yaml stands', 'content/field')
  .option('--classes', 'learn what tells topics and kinds alone, from the terms that are there')
  .parse();
const { folder, classes } = command.opts<{ folder: string; classes?: true }>();

const models = ['topics.json', 'kinds.json'];

try {
  const settings = readLearnSettings(join(folder, 'learn.yaml'));
  mkdirSync(folder, { recursive: true });
  const terms = classes ? termsAsTheyAre() : write(await learnTerms(settings));
  // What was learnt from other terms would tell nothing.
  if (!classes) for (const name of models) rmSync(join(folder, name), { force: true });
  if (settings.labels.length > 0) write(await learnClasses(settings, terms));
} catch (error) {
  // Others are faults of the program, which show where they are.
  if (!(error instanceof Error) || error.constructor !== Error) throw error;
  command.error(error.message);
}

function termsAsTheyAre(): Files {
  const [terms, vectors] = [join(folder, 'terms.tsv'), join(folder, 'vectors.bin')];
  if (!existsSync(terms) || !existsSync(vectors))
    throw new Error(`There are no terms in ${folder} yet: learn them first, without --classes.`);
  return new Map<string, string | Uint8Array>([
    ['terms.tsv', readFileSync(terms, 'utf8')],
    ['vectors.bin', readFileSync(vectors)],
  ]);
}

function write(files: Files): Files {
  for (const [name, content] of files) {
    writeFileSync(join(folder, name), content);
    console.log(`${join(folder, name)}: ${(content.length / 1000).toFixed(0)} kB`);
  }
  return files;
}
