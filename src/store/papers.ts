import { getCollection } from 'astro:content';
import type { PaperData } from '../model/collections.ts';
import type { Related } from '../model/paper.ts';
import { monthOfArxiv } from '../text/arxiv.ts';
import { type Lead, leadOf } from '../text/lead.ts';
import type { PlainTexts } from '../text/markdown/plain-texts.ts';

/** A paper as pages see it. */
export type Paper = PaperData & {
  slug: string;
  /** Plain Unicode; null where the dumps have none. */
  brief: string | null;
  abstract: string | null;
  /** What lists show of it; null for a paper without text. */
  lead: Lead | null;
  /** Brief and abstract as sections of HTML. */
  html: string;
  /** Month of first submission, `2024-03`, when an arXiv id tells it. */
  month: string | null;
  related: Related[];
  /** Its most telling terms, as people write them, strongest first. */
  terms: string[];
};

let papers: Promise<Map<string, Paper>> | undefined;

/** Every paper by slug, in the order of slugs. */
export function getPapers(): Promise<Map<string, Paper>> {
  if (import.meta.env.DEV) return load();
  papers ??= load();
  return papers;
}

/** The papers of these slugs, in that order; unknown slugs are left out. */
export async function papersOf(slugs: readonly string[]): Promise<Paper[]> {
  const all = await getPapers();
  return slugs.flatMap((slug) => all.get(slug) ?? []);
}

async function load(): Promise<Map<string, Paper>> {
  const entries = await getCollection('papers');
  const relations = new Map(
    (await getCollection('relations')).map((entry) => [entry.id, entry.data.related]),
  );
  const terms = new Map(
    (await getCollection('terms')).map((entry) => [entry.id, entry.data.terms]),
  );
  return new Map(
    entries
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((entry) => {
        const texts = plainTexts(entry.rendered?.metadata?.frontmatter);
        return [
          entry.id,
          {
            ...entry.data,
            slug: entry.id,
            ...texts,
            lead: leadOf({ ...texts, gist: entry.data.gist }),
            html: entry.rendered?.html ?? '',
            month: entry.data.arxiv ? monthOfArxiv(entry.data.arxiv) : null,
            related: relations.get(entry.id) ?? [],
            terms: terms.get(entry.id) ?? [],
          },
        ];
      }),
  );
}

/** What `remarkPlainTexts` left in the frontmatter. */
function plainTexts(frontmatter: unknown): PlainTexts {
  const { plain } = (frontmatter ?? {}) as { plain?: PlainTexts };
  return plain ?? { brief: null, abstract: null };
}
