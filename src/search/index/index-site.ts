import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CustomRecord, close, createIndex } from 'pagefind';
import { splitChunks } from './search-chunks.ts';
import { readPapers, readTopics, searchRecord } from './search-records.ts';
import { writeVocabulary } from './search-vocabulary.ts';

/**
 * Indexes the papers of a built site for its search; false, with the errors printed, when it could not.
 * What it shows of each paper is a file of its own, or part of one of at most `maxFragments` files.
 */
export async function indexSite(out: string, maxFragments?: number): Promise<boolean> {
  const papers = await readPapers(out);
  const records = [];
  for (const paper of papers) records.push(await searchRecord(out, paper));
  const bundle = join(out, 'pagefind');
  if (!(await writeIndex(bundle, records, maxFragments))) return false;
  await writeVocabulary(bundle, papers, await readTopics(out));
  console.log(`  ${papers.length} papers indexed`);
  return true;
}

/** Writes the Pagefind bundle of some records: what the site loads of it, in small pieces. */
export async function writeIndex(
  bundle: string,
  records: readonly CustomRecord[],
  maxFragments?: number,
): Promise<boolean> {
  const { index, errors } = await createIndex({
    forceLanguage: 'en',
    ...(maxFragments && { maxFragments }),
  });
  if (!index) return failed(errors);
  for (const record of records) {
    const added = await index.addCustomRecord(record);
    errors.push(...added.errors);
  }
  const written = await index.writeFiles({ outputPath: bundle });
  await close();
  if (errors.length + written.errors.length > 0) return failed([...errors, ...written.errors]);
  await Promise.all(unused.map((name) => rm(join(bundle, name), { force: true })));
  await splitChunks(bundle, records.length);
  return true;
}

/** Files of Pagefind that the site never loads. */
const unused = [
  ...['component-ui', 'modular-ui', 'ui'].flatMap((name) => [
    `pagefind-${name}.js`,
    `pagefind-${name}.css`,
  ]),
  'pagefind-highlight.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

function failed(errors: readonly string[]): false {
  console.error(`Pagefind could not index the papers:\n${errors.join('\n')}`);
  return false;
}
