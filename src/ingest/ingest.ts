import type { MapData } from '../model/collections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Dump, DumpFolder, LineAccount, TextFile } from '../model/dump.ts';
import type { Field } from '../model/field.ts';
import type { PaperText, Related } from '../model/paper.ts';
import { sameLanguage } from '../text/languages.ts';
import { strengthsOf, vocabularyOf } from './enrich/classify/classify.ts';
import { labelCorpus } from './enrich/label/label-candidates.ts';
import { type DigestLabel, labelBySubjects, labelDigests } from './enrich/label/label-digests.ts';
import { haveLabels, subjectFinder } from './enrich/label/subjects.ts';
import type { TopicFacts } from './enrich/label/topic-facts.ts';
import { isOutgrown, keepMap } from './enrich/place/keep-map.ts';
import { pulling } from './enrich/place/lay-out.ts';
import { newMap } from './enrich/place/new-map.ts';
import { type PaperRead, paperReader } from './enrich/read-paper.ts';
import { findNearest } from './enrich/relate/nearest.ts';
import { relate } from './enrich/relate/relate.ts';
import { tellingTerms } from './enrich/relate/telling-terms.ts';
import { fits } from './enrich/terms/fitting-field.ts';
import { TermTable } from './enrich/terms/term-vectors.ts';
import { type Kept, Memory } from './kept.ts';
import { correctedTitles } from './merge/corrected-titles.ts';
import { doubtfulTitles } from './merge/doubtful-titles.ts';
import { formerAddresses } from './merge/former-addresses.ts';
import { readLedgers } from './merge/ledger.ts';
import { type EntryAccount, merge } from './merge/merge.ts';
import type { MergedDigest } from './merge/merge-digest.ts';
import { applyOverrides } from './read/owner/overrides.ts';
import { readFacts } from './read/owner/read-facts.ts';
import { type IdentifierFile, readIdentifiers } from './read/owner/read-identifiers.ts';
import { readPapers } from './read/owner/read-papers.ts';
import { readKinds, readSynonyms, readTopics } from './read/owner/read-vocabulary.ts';
import { readFolders } from './read/read-folders.ts';
import { type CleanDump, repairDump } from './repair/repair-dump.ts';
import { collectionFiles } from './write/collection-files.ts';

export type IngestInput = {
  folders: DumpFolder[];
  topics: { path: string; slug: string; text: string }[];
  kinds: TextFile | null;
  synonyms: TextFile | null;
  identifiers: IdentifierFile | null;
  /** The owner's word on single papers. */
  papers: TextFile | null;
  /** What was fetched of single papers. */
  fetched: TextFile | null;
  /** What was learnt of the field; null where nothing was. */
  field: Field | null;
  /** Ledgers of addresses: the owner's, and that of the content folder where it is another. */
  addresses: TextFile[];
  /** The language of the site (BCP 47). */
  language: string;
  /** What the collections say already, so that it rests; absent where nothing does. */
  before?: Before;
  /** What a run with the same programs, vocabulary and field found out; it changes nothing but the time. */
  kept?: Kept;
};

/** Ledgers of the collections. */
export type Before = {
  /** Where papers lie; null where there is no map yet. */
  map: MapData | null;
  /** The neighbours of each paper by slug, nearest first; null where there are none yet. */
  relations?: ReadonlyMap<string, readonly Related[]> | null;
  /** A hash of the texts of each paper by slug, of which other neighbours are sought where they changed. */
  texts?: ReadonlyMap<string, string>;
  /** Whether the map is to be drawn anew, turned to lie over the one from before. */
  newMap?: boolean;
};
export type IngestResult = {
  /** Text of every file of the collections by its path below the content folder. */
  files: Map<string, string>;
  accounts: AccountRow[];
  diagnostics: Diagnostic[];
  counts: { papers: number; digests: number };
  /** Whether most papers came after the map was drawn. */
  mapIsOutgrown: boolean;
  /** The texts of the papers. */
  papers: PaperText[];
  /** What need not be found out anew. */
  kept: Kept;
};

/** How many neighbours a paper has. */
const neighbours = 8;
/** How many telling terms are kept of a paper. */
const termsOfPaper = 16;

/**
 * Dumps in, collections out. Everything that was found wrong comes back as diagnostics; with an
 * error among them the files must not be written. `onStage` is told the name of each stage.
 */
export function ingest(
  input: IngestInput,
  onStage: (name: string) => void = () => {},
): IngestResult {
  const memory = new Memory(input.kept?.values);
  onStage('read');
  const read = readFolders(input.folders, memory);
  const { topics, diagnostics: topicFindings } = readTopics(input.topics);
  const { kinds, diagnostics: kindFindings } = readKinds(input.kinds);
  const { words: said, diagnostics: paperFindings } = readPapers(input.papers);
  const words = [...read.words, ...said];
  const { facts: fetched, diagnostics: factFindings } = readFacts(input.fetched);
  const { ledger, diagnostics: addressFindings } = readLedgers(input.addresses, input.language);
  onStage('repair');
  const repaired = read.dumps.map((dump) => memory.recall('repaired', dump, () => repair(dump)));
  const clean = repaired.map(({ dump }) => dump);
  const repairFindings = repaired.flatMap(({ findings }) => findings);
  const titles = [
    ...clean.flatMap(({ entries }) => entries.map(({ title }) => title)),
    ...words.flatMap(({ title }) => title ?? []),
  ];
  const { identifiers, diagnostics: identifierFindings } = readIdentifiers(
    input.identifiers,
    titles,
  );
  onStage('merge');
  const known = ledger.size;
  const merged = merge(clean, ledger, { words, identifiers, fetched });
  const { former, diagnostics: formerFindings } = formerAddresses(merged.papers, ledger);
  onStage('papers');
  const table = new TermTable(input.kept?.terms);
  const readPaper = paperReader({ topics, kinds: kinds ?? {}, field: input.field }, table);
  const papers = new Map(
    merged.papers.map(({ slug, title, texts, facts }) => {
      const readable = { title, texts, language: facts.language ?? input.language };
      return [slug, memory.recall('paper', readable, () => readPaper(readable))];
    }),
  );
  const texts = [...papers].map(([slug, { text }]): PaperText => ({ slug, ...text }));
  const given = new Map([...papers].map(([slug, { given }]) => [slug, { ...given }]));
  const overrides = applyOverrides(given, merged.papers, { topics, kinds });
  onStage('relate');
  const topicsOf = new Map(
    [...given].map(([slug, { topics }]) => [slug, topics.map((topic) => topic.slug)]),
  );
  const strengths = new Map([...given].map(([slug, found]) => [slug, strengthsOf(found)]));
  const vocabulary = vocabularyOf(topics);
  const isOfField = fits([...papers.values()].map(({ known }) => known));
  const field = isOfField ? input.field : null;
  const seen = new Map([...papers].map(([slug, { seen }]) => [slug, seen]));
  const nearestOf = (some: readonly PaperText[]) =>
    findNearest(some, strengths, pulling, field, { texts: seen, table });
  const nearest = nearestOf(texts);
  const things = field && new Map([...papers].map(([slug, { things }]) => [slug, things]));
  const names = new Map(topics.map((topic) => [topic.slug, topic.name]));
  const named = (found: ReadonlyMap<string, number>) =>
    new Map([...found].map(([slug, strength]) => [names.get(slug) ?? slug, strength]));
  const relations = relate(nearest, {
    count: neighbours,
    vocabulary,
    things,
    topics: new Map([...strengths].map(([slug, found]) => [slug, named(found)])),
    before: unchanged(input.before, papers),
  });
  const terms = tellingTerms(nearest, { count: termsOfPaper, vocabulary, things });
  onStage('label');
  const corpus = labelCorpus(texts, input.language);
  const facts = { topics, topicsOf, strengths };
  const labels = haveLabels(topics)
    ? labelEach(merged.digests, { papers, facts, memory, language: input.language })
    : labelDigests(merged.digests, corpus, facts);
  onStage('map');
  const drawn = input.before?.map ?? null;
  const kept = drawn && !input.before?.newMap ? keepMap(nearest, drawn) : null;
  const map =
    kept ??
    newMap(texts, {
      nearestOf: (some) => (some === texts ? nearest : nearestOf(some)),
      corpusOf: (some) => labelCorpus(some, input.language),
      ...{ topics: facts, before: drawn },
    });
  onStage('write');
  return {
    files: collectionFiles({
      merged,
      ledger,
      former,
      given,
      relations,
      terms,
      labels,
      map,
      texts,
      gists: new Map([...papers].map(([slug, { gist }]) => [slug, gist])),
      memory,
      language: input.language,
      languages: languagesOf(texts, input.language),
    }),
    accounts: accountRows(read.accounts, read.dumps, merged.accounts, [
      ...read.diagnostics,
      ...repairFindings,
      ...merged.diagnostics,
    ]),
    diagnostics: [
      ...read.diagnostics,
      ...repairFindings,
      ...topicFindings,
      ...kindFindings,
      ...readSynonyms(input.synonyms),
      ...identifierFindings,
      ...paperFindings,
      ...factFindings,
      ...addressFindings,
      ...formerFindings,
      ...correctedTitles(merged, { ledger, former, known }),
      ...doubtfulTitles(clean, words),
      ...merged.diagnostics,
      ...overrides,
    ],
    counts: { papers: merged.papers.length, digests: merged.digests.length },
    mapIsOutgrown: isOutgrown(map),
    papers: texts,
    kept: { values: memory.used, terms: table.keys },
  };
}

type Labelling = {
  papers: ReadonlyMap<string, PaperRead>;
  facts: TopicFacts;
  memory: Memory;
  language: string;
};

/** Labels of digests, each of which hangs on its own papers alone. */
function labelEach(
  digests: readonly MergedDigest[],
  { papers, facts, memory, language }: Labelling,
): Map<string, DigestLabel> {
  const find = subjectFinder(facts);
  return new Map(
    digests.map(({ id, papers: slugs }) => {
      const own = slugs.flatMap((slug): PaperText[] => {
        const found = papers.get(slug);
        return found ? [{ slug, ...found.text }] : [];
      });
      const from = [own, own.map(({ slug }) => facts.topicsOf.get(slug))];
      return [
        id,
        memory.recall('label', from, () => labelBySubjects(own, { find, facts, language })),
      ];
    }),
  );
}

function repair(dump: Dump): { dump: CleanDump; findings: Diagnostic[] } {
  const findings: Diagnostic[] = [];
  return { dump: repairDump(dump, findings), findings };
}

/** By slug the language of each paper that is not in that of the site. */
function languagesOf(texts: readonly PaperText[], site: string): Map<string, string> {
  const languages = texts.map(({ slug, language = site }) => [slug, language] as const);
  return new Map(languages.filter(([, language]) => !sameLanguage(language, site)));
}

/** The neighbours before of papers whose texts are what they were; null where there were none. */
function unchanged(
  before: Before | undefined,
  papers: ReadonlyMap<string, PaperRead>,
): Exclude<Before['relations'], undefined> {
  const { relations = null, texts } = before ?? {};
  const isSame = (slug: string) => {
    const [was, now] = [texts?.get(slug), papers.get(slug)?.textsHash];
    return was === undefined || now === undefined || was === now;
  };
  return relations && new Map([...relations].filter(([slug]) => isSame(slug)));
}

/** What became of one dump. */
export type AccountRow = LineAccount & {
  path: string;
  entries: number;
  added: number;
  seen: number;
  diagnostics: number;
  /** Whether the dump has an error, and so gave no entries. */
  failed: boolean;
};

/** A row for each dump, those with errors included, sorted by path. */
function accountRows(
  lines: ReadonlyMap<string, LineAccount>,
  dumps: readonly Dump[],
  entries: readonly EntryAccount[],
  diagnostics: readonly Diagnostic[],
): AccountRow[] {
  const counted = new Map(entries.map((account) => [account.path, account]));
  const read = new Map(dumps.map((dump) => [dump.path, dump]));
  return [...lines]
    .map(([path, account]) => ({
      ...account,
      path,
      entries: read.get(path)?.entries.length ?? 0,
      added: counted.get(path)?.added ?? 0,
      seen: counted.get(path)?.seen ?? 0,
      diagnostics: diagnostics.filter((diagnostic) => diagnostic.file === path).length,
      failed: !read.has(path),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
