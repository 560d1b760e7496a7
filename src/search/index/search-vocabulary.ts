import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Synonyms, synonymsSchema } from '../../model/synonyms.ts';
import { buildVocabulary } from '../vocabulary/build-vocabulary.ts';
import { type VocabularyRoot, vocabularyFiles } from '../vocabulary/vocabulary.ts';
import { groupSpellings, shardEntries } from '../vocabulary/vocabulary-text.ts';
import type { SearchPaper, SearchTopic } from './search-records.ts';

/** Learns the vocabulary of the search and writes it into the folder `vocabulary` of its bundle. */
export async function writeVocabulary(
  bundle: string,
  papers: readonly SearchPaper[],
  topics: readonly SearchTopic[],
): Promise<void> {
  const { entries, spellings } = buildVocabulary(papers, topics, await readSynonyms());
  const shards = shardEntries(entries, papers.length);
  const groups = groupSpellings(spellings);
  const version = hashOf([...shards, ...groups].map(({ text }) => text));
  const root: VocabularyRoot = {
    papers: papers.length,
    version,
    topics: topics.map(({ slug }) => slug),
    shards: shards.map(({ from }) => from),
    spellings: groups.map(({ group }) => group),
  };
  const folder = join(bundle, 'vocabulary');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, vocabularyFiles.root), JSON.stringify(root));
  for (const [number, { text }] of shards.entries()) {
    await writeFile(join(folder, vocabularyFiles.shard(version, number)), text);
  }
  for (const { group, text } of groups) {
    await writeFile(join(folder, vocabularyFiles.spellings(version, group)), text);
  }
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 8);
}

async function readSynonyms(): Promise<Synonyms> {
  const text = await readFile('content/synonyms.yaml', 'utf8').catch(() => '');
  return synonymsSchema.parse(parse(text) ?? {});
}
