import { parentPort, Worker, workerData } from 'node:worker_threads';
import { readFieldFiles } from 'virtual:offprint/field';
import { keepFiles, keepYear, programs } from 'virtual:offprint/kept-search';
import { settings } from 'virtual:offprint/settings';
import type { SearchFile } from '../../search/index/build-search.ts';
import { buildYears } from '../../search/index/build-years.ts';
import type { SearchPaper, SearchTopic } from '../../search/paper.ts';
import { searchFiles } from '../../search/root.ts';
import type { VocabularyKnowledge } from '../../search/vocabulary/build-vocabulary.ts';

/** What a search is made of. */
export type SearchInput = {
  papers: readonly SearchPaper[];
  topics: readonly SearchTopic[];
  knowledge: VocabularyKnowledge;
};

const inThread: SearchInput | undefined = workerData?.searchInput;

/** Makes the files of the search. */
export function buildFiles({ papers, topics, knowledge }: SearchInput): Promise<SearchFile[]> {
  const options = {
    ...knowledge,
    field: readFieldFiles(),
    maxFragments: settings.maxFragments ?? undefined,
    programs,
    only: settings.year ?? undefined,
  };
  return buildYears(papers, topics, options, keepYear);
}

/**
 * Begins to make the search in a thread of its own, by this very module as it was bundled with the owner's settings. Its
 * files are kept in a folder, from which the integration puts them into the site; its root is given once all are there.
 */
export function buildInThread(searchInput: SearchInput): Promise<string> {
  const thread = new Worker(new URL(import.meta.url), { workerData: { searchInput } });
  const root = new Promise<string>((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('The thread that makes the search ended too early.')));
  });
  // Whoever waits is told; until then nobody may have asked.
  root.catch(() => {});
  return root;
}

if (inThread) {
  const files = await buildFiles(inThread);
  keepFiles(files);
  parentPort?.postMessage(files.find(({ path }) => path === searchFiles.root)?.content);
}
