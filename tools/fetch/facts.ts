import { existsSync, readFileSync } from 'node:fs';
import { readFacts } from '../../src/ingest/read/owner/read-facts.ts';
import { statedFacts } from '../../src/ingest/read/stated-facts.ts';
import { findLinks } from '../../src/ingest/repair/find-links.ts';
import type { StatedFacts } from '../../src/model/dump.ts';
import { diagnosticsText } from '../../src/node/report.ts';
import { linksOf } from '../../src/text/rich-text.ts';
import { venueOf } from '../../src/text/venue-of.ts';
import { askRecords } from './arxiv-api.ts';
import type { ArxivRecord } from './arxiv-record.ts';
import { lineOf } from './dump-text.ts';
import { codeOf } from './hugging-face.ts';
import type { Lacking } from './lacking.ts';
import { FetchProblem } from './problem.ts';
import { replaceFile } from './replace-file.ts';
import type { Service } from './service.ts';

/** Facts by arXiv id, as `facts.jsonl` keeps them: `links` is empty where Hugging Face was asked and has none. */
type KnownFacts = Map<string, StatedFacts>;

export type FactsWish = {
  /** The file of facts. */
  path: string;
  papers: readonly Lacking[];
  /** Whether papers are asked for again that the file has. */
  refresh: boolean;
  dryRun: boolean;
  arxiv: Service;
  /** Where links to code are asked for, too; null where they are not. */
  huggingFace: Service | null;
};

/** Asks for what papers lack and notes it as it comes, so that a run that fails is gone on with by the next. */
export async function fetchFacts(wish: FactsWish): Promise<string> {
  const { path, papers, refresh, huggingFace } = wish;
  const known = knownFacts(path);
  const open = papers.filter(({ arxiv }) => refresh || !known.has(arxiv));
  const codeless = papers.filter(
    ({ arxiv, code }) => code && (refresh || !known.get(arxiv)?.links),
  );
  const all = `${papers.length} papers lack something`;
  if (wish.dryRun)
    return `${all}; arXiv would be asked for ${open.length}${huggingFace ? `, Hugging Face for the code of ${codeless.length}` : ''}.`;
  await askArxiv(wish, known, open);
  if (huggingFace) await askHuggingFace(wish, known, codeless);
  const asked = new Set([...open, ...(huggingFace ? codeless : [])].map(({ arxiv }) => arxiv));
  return `${all}; ${asked.size} were asked for. ${summary([...known].filter(([id]) => asked.has(id)))}`;
}

function knownFacts(path: string): KnownFacts {
  if (!existsSync(path)) return new Map();
  const { facts, diagnostics } = readFacts({ path, text: readFileSync(path, 'utf8') });
  if (diagnostics.length > 0) throw new FetchProblem(diagnosticsText(diagnostics));
  return facts;
}

async function askArxiv(wish: FactsWish, known: KnownFacts, open: readonly Lacking[]) {
  const ids = open.map(({ arxiv }) => arxiv);
  await askRecords(wish.arxiv, ids, (records, asked) => {
    for (const record of records) {
      const { links } = known.get(record.id) ?? {};
      known.set(record.id, { ...(links && { links }), ...factsOf(record) });
    }
    const missing = asked.filter((id) => !records.some((record) => record.id === id));
    if (missing.length > 0)
      wish.arxiv.web.tell(`  arXiv does not know ${missing.join(', ')}: check these ids.`);
    write(wish.path, known);
  });
}

/** A paper takes one request, so that what is known is written now and then. */
async function askHuggingFace(wish: FactsWish, known: KnownFacts, papers: readonly Lacking[]) {
  if (!wish.huggingFace) return;
  for (const [index, { arxiv }] of papers.entries()) {
    const code = await codeOf(wish.huggingFace, arxiv);
    const facts = known.get(arxiv);
    known.set(arxiv, { ...facts, links: [...new Set([...(facts?.links ?? []), ...code])] });
    if ((index + 1) % 25 !== 0 && index + 1 < papers.length) continue;
    write(wish.path, known);
    wish.huggingFace.web.tell(
      `  ${index + 1} of ${papers.length} papers asked for at Hugging Face.`,
    );
  }
}

function factsOf(record: ArxivRecord): StatedFacts {
  const { authors, doi, comment, journal_ref } = record;
  const venue = journal_ref ? venueOf(journal_ref) : null;
  const links = linksOf(findLinks(comment ?? '')).filter(({ code }) => code);
  return statedFacts({
    at: [doi],
    authors,
    ...(venue ?? {}),
    links: links.map(({ url }) => url),
  });
}

function write(path: string, known: KnownFacts): void {
  const lines = [...known.keys()].sort().map((arxiv) => lineOf({ arxiv, ...known.get(arxiv) }));
  replaceFile(path, `${lines.join('\n')}\n`);
}

function summary(found: readonly [string, StatedFacts][]): string {
  const count = (has: (facts: StatedFacts) => unknown) =>
    found.filter(([, facts]) => has(facts)).length;
  return `Now known: authors of ${count((facts) => facts.authors?.length)}, venues of ${count((facts) => facts.venue)}, DOIs of ${count((facts) => facts.doi)}, code of ${count((facts) => facts.links?.length)}.`;
}
