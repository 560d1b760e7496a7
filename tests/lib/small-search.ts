import assert from 'node:assert/strict';
import { Vocabulary } from '../../src/search/ask/vocabulary.ts';
import type { Meaning } from '../../src/search/meaning/meaning.ts';
import { type SearchPaper, searchContent, titleLength } from '../../src/search/paper.ts';
import { PaperIndex, writeText } from '../../src/search/rank/paper-index.ts';
import { Papers } from '../../src/search/rank/papers.ts';
import { titleFacts } from '../../src/search/rank/titles.ts';
import { type SearchRoot, searchFiles } from '../../src/search/root.ts';
import {
  buildVocabulary,
  type VocabularyKnowledge,
  vocabularyLines,
} from '../../src/search/vocabulary/build-vocabulary.ts';
import { postingLines } from '../../src/search/vocabulary/postings.ts';
import { groupSpellings, shardLines } from '../../src/search/vocabulary/vocabulary.ts';
import type { BundleEngine } from '../../src/search/years/join-engines.ts';

/** A paper of which only what is told is known. */
export type SmallPaper = Pick<SearchPaper, 'title'> & Partial<SearchPaper>;

/**
 * For tests: a search of papers that are given newest first, their topics by slug, name and definition; it fails to load
 * its files while it is `broken`. `meaning` tells what its papers are about.
 */
export function smallSearch(
  given: readonly SmallPaper[],
  topics: readonly { slug: string; name: string; definition: string }[] = [],
  { broken, meaning, ...knowledge }: SmallOptions = {},
): BundleEngine {
  const papers = given.map(whole);
  return makeEngine(papers, topics, knowledge, { broken, meaning });
}

type SmallOptions = VocabularyKnowledge & {
  broken?: (() => boolean) | undefined;
  meaning?: Pick<Meaning, 'near'> | undefined;
};

function whole(paper: SmallPaper): SearchPaper {
  const slug = paper.title.toLowerCase().replaceAll(' ', '-');
  const nothing = { brief: null, abstract: null, kind: null, venue: null, venueYear: null };
  const lists = { topics: [], digests: [], digestDetails: [], code: [], authors: [] };
  return { slug, ...nothing, ...lists, arxiv: null, published: null, language: 'en', ...paper };
}

function makeEngine(
  papers: readonly SearchPaper[],
  topics: readonly { slug: string; name: string; definition: string }[],
  knowledge: VocabularyKnowledge,
  { broken = () => false, meaning }: Pick<SmallOptions, 'broken' | 'meaning'>,
): BundleEngine {
  const { entries, spellings, names } = buildVocabulary(papers, topics, knowledge);
  const contents = papers.map(searchContent);
  const lines = [...vocabularyLines({ entries, names }), ...postingLines(contents)];
  const shards = shardLines(lines);
  const groups = groupSpellings(spellings);
  const kinds = ['method', 'survey', 'theory'];
  const digests = [...new Set(papers.flatMap((one) => one.digests))];
  const years = papers.flatMap(({ venueYear }, at) => (venueYear ? [[at, venueYear]] : []));
  const languages = papers.flatMap(({ language }, at) =>
    language === 'en' ? [] : [[at, language]],
  );
  const statuses = papers.flatMap(({ status }, at) => (status ? [[at, status]] : []));
  const root: SearchRoot = {
    version: 'v',
    topics: topics.map(({ slug }) => slug),
    kinds,
    kindNames: ['method', 'overview', 'theory'],
    digests,
    papers: papers.map((one) => [
      topics.flatMap(({ slug }, place) => (one.topics.includes(slug) ? [place] : [])),
      kinds.indexOf(one.kind ?? ''),
      one.digests.map((id) => digests.indexOf(id)),
      0,
      one.published,
      titleLength(one.title),
      titleFacts(one.title).telling,
      titleFacts(one.title).name,
    ]),
    years: Object.fromEntries(years),
    languages: Object.fromEntries(languages),
    statuses: Object.fromEntries(statuses),
    texts: papers.map(() => 0),
    shards: shards.map(({ from }) => from),
    common: [],
    spellings: groups.map(({ group }) => group),
  };
  const texts = contents.map((content, at) => writeText(at, papers[at]?.slug ?? '', content));
  const files = new Map([
    [searchFiles.texts('v', 0), texts.join('\n')] as const,
    ...shards.map(({ text }, i): [string, string] => [searchFiles.shard('v', i), text]),
    ...groups.map(({ group, text }): [string, string] => [searchFiles.spellings('v', group), text]),
  ]);
  const read = async (name: string) => {
    if (broken()) throw new Error(`${name} could not be read.`);
    return files.get(name) ?? assert.fail(`The search asked for ${name}.`);
  };
  const vocabulary = new Vocabulary(root, read);
  return {
    root: Promise.resolve(root),
    words: Promise.resolve({
      papers: new Papers(root),
      vocabulary,
      index: new PaperIndex(root, (...of) => vocabulary.postings(...of), read),
      ...(meaning && { meaning }),
    }),
    slugs: async () => papers.map(({ slug }) => slug),
  };
}
