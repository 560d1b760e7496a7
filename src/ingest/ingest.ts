import type { Diagnostic } from '../model/diagnostic.ts';
import type { Dump } from '../model/dump.ts';
import type { PaperText } from '../model/paper.ts';
import { type AccountRow, accountRows } from './account-rows.ts';
import { restingNeighbours } from './before.ts';
import { strengthsOf, vocabularyOf } from './enrich/classify/classify.ts';
import { labelCorpus } from './enrich/label/label-candidates.ts';
import { labelDigests } from './enrich/label/label-digests.ts';
import { isOutgrown, keepMap } from './enrich/place/keep-map.ts';
import { pulling } from './enrich/place/lay-out.ts';
import { newMap } from './enrich/place/new-map.ts';
import { paperReader } from './enrich/read-paper.ts';
import { findNearest } from './enrich/relate/nearest.ts';
import { relate } from './enrich/relate/relate.ts';
import { tellingTerms } from './enrich/relate/telling-terms.ts';
import { fits } from './enrich/terms/fitting-field.ts';
import { TermTable } from './enrich/terms/term-vectors.ts';
import type { IngestInput } from './input.ts';
import { type Kept, Memory } from './kept.ts';
import { correctedTitles } from './merge/corrected-titles.ts';
import { doubtfulTitles } from './merge/doubtful-titles.ts';
import { formerAddresses } from './merge/former-addresses.ts';
import { merge } from './merge/merge.ts';
import { applyOverrides } from './read/owner/overrides.ts';
import { readIdentifiers } from './read/owner/read-identifiers.ts';
import { readOwner } from './read/owner/read-owner.ts';
import { readFolders } from './read/read-folders.ts';
import { type CleanDump, repairDump } from './repair/repair-dump.ts';
import { collectionFiles } from './write/collection-files.ts';

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
  const owner = readOwner(input);
  const { topics, kinds, ledger, fetched } = owner;
  const words = [...read.words, ...owner.words];
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
    before: restingNeighbours(input.before, papers),
  });
  const terms = tellingTerms(nearest, { count: termsOfPaper, vocabulary, things });
  onStage('label');
  const corpus = labelCorpus(texts, input.language);
  const facts = { topics, topicsOf, strengths };
  const labels = labelDigests(merged.digests, corpus, facts, memory);
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
    }),
    accounts: accountRows(read.accounts, read.dumps, merged.accounts, [
      ...read.diagnostics,
      ...repairFindings,
      ...merged.diagnostics,
    ]),
    diagnostics: [
      ...read.diagnostics,
      ...repairFindings,
      ...owner.diagnostics,
      ...identifierFindings,
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

function repair(dump: Dump): { dump: CleanDump; findings: Diagnostic[] } {
  const findings: Diagnostic[] = [];
  return { dump: repairDump(dump, findings), findings };
}
