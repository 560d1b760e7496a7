import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { identityOf } from '../../src/text/identity.ts';

const title = z.string();
const schemas = {
  'text-repairs': z.object({ title, spans: z.array(z.tuple([z.string(), z.string()])) }),
  topics: z.object({ title, topics: z.array(z.string()).min(1), kind: z.string() }),
  'wide-topics': z.object({
    arxiv: z.string(),
    title,
    source: z.enum(['hf', 'arxiv']),
    topics: z.array(z.string()).min(1),
    kind: z.string(),
  }),
  related: z.object({ title, judged: z.record(title, z.number()) }),
  'known-item-queries': z.object({ query: z.string(), kind: z.string(), title }),
  'hf-queries': z.object({ query: z.string(), kind: z.string(), arxiv: z.string() }),
  'topical-queries': z.object({
    query: z.string(),
    style: z.string(),
    relevant: z.record(title, z.number()),
  }),
  labels: z.object({ digest: z.string(), words: z.array(z.string()).min(1) }),
} as const;

type Schemas = typeof schemas;
export type Cases = { [Name in keyof Schemas]: z.infer<Schemas[Name]>[] };

/**
 * Reads the judged cases of a folder: a file of JSON lines for each part, `<part>.jsonl`; a part
 * without a file has no cases, but labels come from the folder `own` then. Throws an error that names
 * file and line of a mistake.
 */
export function readCases(folder: string, own: string): Cases {
  const names = Object.keys(schemas) as (keyof Schemas)[];
  const cases = Object.fromEntries(names.map((name) => [name, readPart(folder, name)])) as Cases;
  return cases.labels.length > 0
    ? cases
    : { ...cases, labels: readPart(own, 'labels') as Cases['labels'] };
}

function readPart(folder: string, name: keyof Schemas): unknown[] {
  const path = join(folder, `${name}.jsonl`);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const checked = schemas[name].safeParse(JSON.parse(line));
    if (checked.success) return [checked.data];
    throw new Error(
      `${path}:${index + 1} is no case of ${name}: ${checked.error.issues[0]?.message}`,
    );
  });
}

type SitePaper = {
  slug: string;
  title: string;
  brief: string | null;
  abstract: string | null;
  topics: string[];
  kind: string;
  related: string[];
};

export type Site = {
  papers: SitePaper[];
  digests: { id: string; label: string }[];
  /** The paper of a title, however that is written. */
  find: (title: string) => SitePaper | undefined;
};

/** The data of a built site, as its `/api` tells it. */
export function readSite(out: string): Site {
  const { papers } = read<Pick<Site, 'papers'>>(out, 'papers');
  const { digests } = read<Pick<Site, 'digests'>>(out, 'digests');
  const byIdentity = new Map(papers.map((paper) => [identityOf(paper.title), paper]));
  return { papers, digests, find: (title) => byIdentity.get(identityOf(title)) };
}

/** Whether the papers of a site have abstracts, and not briefs alone, which tell less. */
export function hasAbstracts({ papers }: Site): boolean {
  return papers.some(({ abstract }) => abstract !== null);
}

function read<T>(out: string, name: string): T {
  return JSON.parse(readFileSync(join(out, 'api', `${name}.json`), 'utf8'));
}
