import { type Entry, entryBytes } from '../outputs/entry-bytes.ts';
import { type FileName, type ListForm, listFiles, partFile } from '../outputs/file-forms.ts';
import { itemParts } from '../outputs/file-parts.ts';
import { issuedParts } from '../outputs/issued-parts.ts';
import { collectionJson } from '../outputs/record-json.ts';
import { writeCitations } from '../outputs/write-citations.ts';
import { siteConfig } from '../site.config.ts';
import { cslItems } from './csl-items.ts';
import { listHead } from './list-head.ts';
import { getPaperLists, type ListFacts, type PaperList } from './paper-lists.ts';
import { paperRecords } from './paper-records.ts';
import type { Paper } from './papers.ts';

/** A file of a list: all its papers, or those of a year where all in one would be too large. */
export type ListFile = FileName<ListForm> & { papers: readonly Paper[] };

let files: Promise<Map<string, ListFile[]>> | undefined;

/** The files of a topic, a digest or a day by the path of its page, in the order in which they are offered. */
export async function getListFiles(page: string): Promise<ListFile[]> {
  if (!import.meta.env.DEV) return (await getAllListFiles()).get(page) ?? [];
  const one = (await getPaperLists()).find(({ list }) => list.path === page);
  return one ? filesOf(one) : [];
}

/** The files of all topics, digests and days by the path of their page. */
export function getAllListFiles(): Promise<Map<string, ListFile[]>> {
  if (import.meta.env.DEV) return load();
  files ??= load();
  return files;
}

async function load(): Promise<Map<string, ListFile[]>> {
  const all = new Map<string, ListFile[]>();
  for (const one of await getPaperLists()) all.set(one.list.path, await filesOf(one));
  return all;
}

async function filesOf({ papers, list }: PaperList): Promise<ListFile[]> {
  const items = await cslItems(papers);
  const records = await paperRecords(papers);
  const entries = papers.flatMap((paper, index) => {
    const [item, record] = [items[index], records[index]];
    return item && record ? { paper, item, record } : [];
  });
  return listFiles.flatMap((form) =>
    itemParts(entries, {
      yearOf: ({ item }) => issuedParts(item).year,
      atMost: (entry) => entryBytes(form, entry),
      write: (part: readonly Entry[]) => textOf(form, part, list),
      limit: siteConfig.largestFile,
    }).map((part) => ({
      ...partFile(form, part.suffix),
      papers: part.items.map(({ paper }) => paper),
    })),
  );
}

function textOf(form: ListForm, entries: readonly Entry[], list: ListFacts): string {
  if (form === 'json') {
    const records = entries.map(({ record }) => record);
    return collectionJson(listHead(list), records);
  }
  const items = entries.map(({ item }) => item);
  return writeCitations(form, items, list.title);
}
