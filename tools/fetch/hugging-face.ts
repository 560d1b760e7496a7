import { z } from 'zod';
import { arxivIdOf } from '../../src/text/arxiv.ts';
import { FetchProblem, quoted } from './problem.ts';
import { ask, type Service } from './service.ts';

/** What is kept of a paper beyond its bibliography and its abstract. */
export type Extras = {
  /** Upvotes, stars and comments, with the day on which they were read. */
  counts?: boolean;
  /** Summary and key words, which a machine of Hugging Face wrote. */
  summaries?: boolean;
};

/** The most pages of a day that are believed: 10,000 papers. */
const mostPages = 100;

const text = z.string().nullish();
const author = z.looseObject({ name: text, hidden: z.boolean().nullish() });
const paperSchema = z.looseObject({
  id: z.string().min(1),
  title: z.string().min(1),
  authors: z.array(author).nullish(),
});
const itemSchema = z.looseObject({ paper: paperSchema });
type Item = z.infer<typeof itemSchema>;

/**
 * The papers of a day of Hugging Face Daily Papers, in the order of the list, as the objects of its API
 * (`GET /api/daily_papers`): pages are asked for until one is empty, and a paper that stands on two of them counts once.
 */
export async function listDay(service: Service, date: string, extras: Extras): Promise<object[]> {
  const items = new Map<string, Item>();
  for (let page = 0; ; page++) {
    const found = await readPage(service, date, page);
    if (found.length === 0) break;
    const before = items.size;
    for (const item of found) if (!items.has(item.paper.id)) items.set(item.paper.id, item);
    if (items.size === before || page === mostPages)
      throw new FetchProblem(
        `Page ${page} of ${date} has no paper that the pages before it lack, so the list has no end. Its API may have changed.`,
      );
  }
  for (const { paper } of items.values())
    if (!arxivIdOf(paper.id))
      service.web.tell(`  “${quoted(paper.id)}” is no arXiv id; the paper is kept without a link.`);
  const day = new Date(service.web.clock.now()).toISOString().slice(0, 10);
  return [...items.values()].map((item) => keep(item, extras, day));
}

async function readPage(service: Service, date: string, page: number): Promise<Item[]> {
  const answer = await ask(service, `/api/daily_papers?date=${date}&p=${page}&limit=100`);
  const read = z.array(itemSchema).safeParse(parsed(answer, service));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new FetchProblem(
    `The list of ${date} is not as it should be: ${issue?.path.join('.') || 'the answer'}: ${issue?.message}. Its API may have changed.`,
  );
}

/** Addresses of the source code of a paper, as Hugging Face knows them (`GET /api/papers/<id>`). */
export async function codeOf(service: Service, arxiv: string): Promise<string[]> {
  try {
    const answer = parsed(await ask(service, `/api/papers/${arxiv}`), service);
    const read = z.looseObject({ githubRepo: z.url().nullish() }).safeParse(answer);
    return read.success && read.data.githubRepo ? [read.data.githubRepo] : [];
  } catch (error) {
    if (error instanceof FetchProblem && error.status === 404) return [];
    throw error;
  }
}

function parsed(answer: string, { base }: Service): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    throw new FetchProblem(
      `${base.host} answered with something else than JSON: “${quoted(answer.slice(0, 80))}”. Try again later.`,
    );
  }
}

const ofPaper = [
  'id',
  'title',
  'summary',
  'publishedAt',
  'submittedOnDailyAt',
  'githubRepo',
  'projectPage',
];

/**
 * What goes into a dump. Who submitted or liked a paper, account names, pictures and authors who are hidden do
 * not: they are people, and no fact of the paper.
 */
function keep(item: Item, { counts, summaries }: Extras, day: string): object {
  const { paper } = item;
  const keys = [
    ...ofPaper,
    ...(summaries ? ['ai_summary', 'ai_keywords'] : []),
    ...(counts ? ['upvotes', 'githubStars'] : []),
  ];
  const authors = (paper.authors ?? []).filter(({ hidden, name }) => !hidden && name);
  return {
    paper: {
      ...picked(paper, keys),
      authors: authors.map(({ name }) => ({ name })),
      ...organisation(paper['organization'] ?? item['organization']),
    },
    ...picked(item, ['title', 'publishedAt', ...(counts ? ['numComments'] : [])]),
    ...(counts ? { countsReadOn: day } : {}),
  };
}

function organisation(value: unknown): object {
  if (typeof value !== 'object' || value === null) return {};
  const names = picked(value as Record<string, unknown>, ['name', 'fullname']);
  return Object.keys(names).length > 0 ? { organization: names } : {};
}

/** What an object has of some keys; null counts as nothing. */
function picked(from: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    keys.filter((key) => (from[key] ?? null) !== null).map((key) => [key, from[key]]),
  );
}
