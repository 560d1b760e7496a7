import assert from 'node:assert/strict';
import { Vocabulary } from '../../src/search/ask/vocabulary.ts';
import type { Meaning } from '../../src/search/meaning/meaning.ts';
import { type SearchPaper, searchContent, titleLength } from '../../src/search/paper.ts';
import { type Pagefind, PaperIndex } from '../../src/search/rank/paper-index.ts';
import { Papers } from '../../src/search/rank/papers.ts';
import { type SearchRoot, searchFiles } from '../../src/search/root.ts';
import {
  buildVocabulary,
  type VocabularyKnowledge,
  vocabularyLines,
} from '../../src/search/vocabulary/build-vocabulary.ts';
import { indexedWords } from '../../src/search/vocabulary/indexed-words.ts';
import { groupSpellings, shardLines } from '../../src/search/vocabulary/vocabulary.ts';
import type { BundleEngine } from '../../src/search/years/join-engines.ts';

/** A paper of which only what is told is known. */
export type SmallPaper = Pick<SearchPaper, 'title'> & Partial<SearchPaper>;

/**
 * For tests: a search of papers that are given newest first, their topics by slug, name and definition; it fails to load
 * its index while it is `broken`. `meaning` tells what its papers are about.
 */
export function smallSearch(
  given: readonly SmallPaper[],
  topics: readonly { slug: string; name: string; definition: string }[] = [],
  { broken, meaning, ...knowledge }: SmallOptions = {},
): BundleEngine {
  const papers = given.map(whole);
  return makeEngine(papers, topics, knowledge, { pagefind: fakePagefind(papers, broken), meaning });
}

type SmallOptions = VocabularyKnowledge & {
  broken?: () => boolean;
  meaning?: Pick<Meaning, 'near'>;
};

function whole(paper: SmallPaper): SearchPaper {
  const slug = paper.title.toLowerCase().replaceAll(' ', '-');
  const nothing = { brief: null, abstract: null, kind: null, venue: null, venueYear: null };
  const lists = { topics: [], digests: [], digestDetails: [], code: [], authors: [] };
  return { slug, ...nothing, ...lists, arxiv: null, published: null, language: 'en', ...paper };
}

/** Answers as Pagefind does to what the search asks of it; `broken` as it does when it could load nothing. */
function fakePagefind(papers: readonly SearchPaper[], broken = () => false): Pagefind {
  const results = papers.map((one) => {
    const stems = new Map<string, number[]>();
    const content = searchContent(one);
    for (const { stem, position } of indexedWords(content))
      stems.set(stem, [...(stems.get(stem) ?? []), position]);
    return { id: one.slug, data: async () => ({ url: `/papers/${one.slug}/`, content }), stems };
  });
  return {
    search: async (text) => {
      if (text === null) return { results: results.map((result) => ({ ...result, words: [] })) };
      const asked = indexedWords(text).filter(({ part }) => !part);
      const having = results.map((result) => {
        const [first = [], ...rest] = asked.map(({ stem }) => result.stems.get(stem) ?? []);
        const starts = first.filter((start) =>
          rest.every((places, k) => places.includes(start + k + 1)),
        );
        return { ...result, words: starts };
      });
      return { results: broken() ? [] : having.filter(({ words }) => words.length > 0) };
    },
  };
}

function makeEngine(
  papers: readonly SearchPaper[],
  topics: readonly { slug: string; name: string; definition: string }[],
  knowledge: VocabularyKnowledge,
  { pagefind, meaning }: { pagefind: Pagefind; meaning: Pick<Meaning, 'near'> | undefined },
): BundleEngine {
  const { entries, spellings, names } = buildVocabulary(papers, topics, knowledge);
  const shards = shardLines(vocabularyLines({ entries, names }), papers.length);
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
    ]),
    years: Object.fromEntries(years),
    languages: Object.fromEntries(languages),
    statuses: Object.fromEntries(statuses),
    shards: shards.map(({ from }) => from),
    spellings: groups.map(({ group }) => group),
  };
  const files = new Map([
    ...shards.map(({ text }, i): [string, string] => [searchFiles.shard('v', i), text]),
    ...groups.map(({ group, text }): [string, string] => [searchFiles.spellings('v', group), text]),
  ]);
  const read = async (name: string) =>
    files.get(name) ?? assert.fail(`The search asked for ${name}.`);
  return {
    root: Promise.resolve(root),
    index: PaperIndex.open(pagefind),
    words: Promise.resolve({
      papers: new Papers(root),
      vocabulary: new Vocabulary(root, read),
      ...(meaning && { meaning }),
    }),
    slugs: async () => papers.map(({ slug }) => slug),
  };
}
