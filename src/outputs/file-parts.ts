import { type ListForm, listFiles } from '../model/files.ts';
import type { Paper } from '../model/paper.ts';
import { writtenOnce } from './citation.ts';
import { type CollectionHead, collectionJson, listedJson } from './records.ts';
import { writeCitations } from './write-citations.ts';

/** Whether files of digests and archives of feeds have abstracts, on a site of so many papers: of many they are in the files of all. */
export function listsHaveAbstracts(papers: number): boolean {
  return papers <= 2000;
}

/**
 * A list of papers as the text of a file, on a site of so many. That of a topic leaves out abstracts, and of many papers so
 * does that of a digest but for Markdown, in which there is no file of all papers.
 */
export function listText(
  form: ListForm,
  papers: readonly Paper[],
  list: CollectionHead,
  ofSite = 0,
): string {
  if (form === 'json') return collectionJson(list, papers);
  const left = list.type === 'topic' || (!listsHaveAbstracts(ofSite) && form !== 'md');
  return writeCitations(form, left ? papers.map(withoutAbstract) : papers, list.title);
}

const withoutAbstract = writtenOnce((paper) => ({ ...paper, abstract: null }));

/** What parts two papers, at most: a line end of two bytes. */
const between = 2;

/** The bytes that a paper adds to a file of a list, at most: those of a file of it alone. Each is written once. */
export function mostBytes(form: ListForm, paper: Paper): number {
  return between + bytesOf(paper)[form];
}

const bytesOf = writtenOnce((paper) => {
  // A title, because papers stand one heading deeper below one.
  const alone = (form: ListForm) =>
    form === 'json' ? listedJson(paper) : writeCitations(form, [paper], '-');
  const sizes = listFiles.map((form) => [form, Buffer.byteLength(alone(form))]);
  return Object.fromEntries(sizes) as Record<ListForm, number>;
});

/** A file of papers: the whole of them, those of a year, or a part of those. */
export type FilePart = {
  /** What sets its name apart: nothing for the whole, else `-2024`, `-2024-2` or `-undated`. */
  suffix: string;
  papers: number;
  /** Size in bytes of UTF-8. */
  bytes: number;
  text: string;
};

type Ways<Item> = {
  yearOf: (item: Item) => number | undefined;
  write: (items: readonly Item[]) => string;
  /** The most bytes of a file. Only a single paper may be larger. */
  limit: number;
};
type Written<Item> = Omit<FilePart, 'suffix'> & { items: readonly Item[] };

/**
 * Papers as one file, or where that would be over the limit as a file for each year, the newest first
 * and papers of unknown year last; a year over the limit in halves until each is under it.
 */
export function fileParts<Item>(items: readonly Item[], ways: Ways<Item>): FilePart[] {
  return partsOf(items, ways).map(({ items: _, ...part }) => part);
}

/**
 * The same parts by their items, without their texts. Nothing is written where the bytes that items take
 * at most (`atMost`) are together under the limit.
 */
export function itemParts<Item>(
  items: readonly Item[],
  ways: Ways<Item> & { atMost: (item: Item) => number },
): { suffix: string; items: readonly Item[] }[] {
  const head = written([], ways).bytes;
  const most = items.reduce((sum, item) => sum + ways.atMost(item), head);
  if (most <= ways.limit) return [{ suffix: '', items }];
  return partsOf(items, ways).map((part) => ({ suffix: part.suffix, items: part.items }));
}

/** The papers that were first listed in one year or month, or are `undated`: as a file of it, or as several where it is over the limit. */
export function partsOfYear<Item>(
  items: readonly Item[],
  { year, ...ways }: Omit<Ways<Item>, 'yearOf'> & { year: string },
): FilePart[] {
  const parts = divided(items, ways);
  return parts.map(({ items: _, ...part }, index) => ({
    suffix: `-${year}${numbered(parts, index)}`,
    ...part,
  }));
}

/** What sets one of several parts apart: its number from 1 on. */
function numbered(parts: readonly unknown[], index: number): string {
  return parts.length > 1 ? `-${index + 1}` : '';
}

function partsOf<Item>(
  items: readonly Item[],
  ways: Ways<Item>,
): ({ suffix: string } & Written<Item>)[] {
  const whole = written(items, ways);
  if (whole.bytes <= ways.limit) return [{ suffix: '', ...whole }];
  const years = [...Map.groupBy(items, ways.yearOf)];
  years.sort(([a], [b]) => (b ?? 0) - (a ?? 0));
  return years.flatMap(([year = 'undated', group]) => {
    const parts = divided(group, ways);
    return parts.map((part, index) => ({ suffix: `-${year}${numbered(parts, index)}`, ...part }));
  });
}

function divided<Item>(items: readonly Item[], ways: Omit<Ways<Item>, 'yearOf'>): Written<Item>[] {
  const all = written(items, ways);
  if (all.bytes <= ways.limit || items.length === 1) return [all];
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)].flatMap((half) => divided(half, ways));
}

function written<Item>(
  items: readonly Item[],
  { write }: Pick<Ways<Item>, 'write'>,
): Written<Item> {
  const text = write(items);
  return { items, papers: items.length, bytes: Buffer.byteLength(text), text };
}
