import { oneLine } from '../../src/text/phrases.ts';
import { type ArxivRecord, recordOfAnswer } from './arxiv-record.ts';
import { readAtom } from './atom.ts';
import { FetchProblem, quoted } from './problem.ts';
import { ask, type Service } from './service.ts';
import { usualWait } from './waits.ts';

/** Ids in one request: more would make an address of more than 2 kB. */
const batchSize = 100;
const searchSize = 500;
/** More than these the API does not give to one search. */
const mostResults = 30_000;

/**
 * What arXiv's API knows of papers, by id; those that it does not know are missing. `take` is given each batch as it
 * comes, so that what came before a failure is not lost.
 */
export async function askRecords(
  service: Service,
  ids: readonly string[],
  take: (records: ArxivRecord[], asked: readonly string[]) => void,
): Promise<void> {
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize);
    const query = `id_list=${batch.join(',')}&max_results=${batch.length}`;
    const { records } = await askPage(service, query, 0);
    take(
      records.filter(({ id }) => batch.includes(id)),
      batch,
    );
    if (ids.length > batchSize)
      service.web.tell(`  ${start + batch.length} of ${ids.length} papers asked for at arXiv.`);
  }
}

/**
 * The papers that categories (or archives) hold and that were submitted from one minute to another (GMT,
 * `YYYYMMDDHHMM`), oldest first; cross-listed ones too.
 */
export async function searchSubmitted(
  service: Service,
  { categories, from, to }: { categories: readonly string[]; from: string; to: string },
): Promise<ArxivRecord[]> {
  const fields = categories.map((name) => `cat:${name}${name.includes('.') ? '' : '*'}`);
  const search = `(${fields.join(' OR ')}) AND submittedDate:[${from} TO ${to}]`;
  const query = `search_query=${encodeURIComponent(search)}&sortBy=submittedDate&sortOrder=ascending&max_results=${searchSize}`;
  const found = new Map<string, ArxivRecord>();
  for (let start = 0; ; ) {
    const { records, entries, total } = await askPage(service, `${query}&start=${start}`, start);
    for (const record of records) found.set(record.id, record);
    start += entries;
    if (total > mostResults)
      throw new FetchProblem(
        `arXiv has ${total} papers for the search, and gives ${mostResults} at most. Name fewer categories.`,
      );
    if (entries === 0 || start >= total) return [...found.values()];
    service.web.tell(`  ${start} of ${total} papers found at arXiv.`);
  }
}

type Page = { records: ArxivRecord[]; entries: number; total: number };

/** arXiv sometimes says that there are results and gives none: such a page is asked for again. */
async function askPage(service: Service, query: string, start: number): Promise<Page> {
  for (let attempt = 1; ; attempt++) {
    const page = readPage(await ask(service, `/api/query?${query}`), service.base.host);
    if (page.entries > 0 || page.total <= start) return page;
    if (attempt >= service.web.tries)
      throw new FetchProblem(
        `${service.base.host} says that it has ${page.total} papers and gives none, ${attempt} times. Try again later.`,
        { unreachable: true },
      );
    service.limiter.pause(usualWait(attempt));
  }
}

function readPage(xml: string, host: string): Page {
  const { entries = [], opensearch } = readAtom(xml, host);
  const [first] = entries;
  if (
    first &&
    /\/api\/errors/.test(first.id ?? '') &&
    oneLine(first.title?.value ?? '') === 'Error'
  )
    throw new FetchProblem(`${host} refused the search: ${quoted(first.summary?.value ?? '')}`, {
      status: 400,
    });
  return {
    records: entries.flatMap((entry) => recordOfAnswer(entry) ?? []),
    entries: entries.length,
    total: opensearch?.totalResults ?? entries.length,
  };
}
