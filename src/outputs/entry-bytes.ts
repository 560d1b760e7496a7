import type { CslItem } from './csl-item.ts';
import { type ListForm, listFiles } from './file-forms.ts';
import { onceEach } from './once-each.ts';
import type { PaperRecord } from './paper-record.ts';
import { writeCitations } from './write-citations.ts';

/** A paper as the files of a list take it. */
export type Entry = { item: CslItem; record: PaperRecord };

/** What parts two entries, at most: a line end of two bytes. */
const between = 2;

/** The bytes that a paper adds to a file of a list, at most: those of a file of it alone. Each is written once. */
export function entryBytes(form: ListForm, { item, record }: Entry): number {
  return between + (form === 'json' ? recordBytes(record) : itemBytes(item)[form]);
}

const recordBytes = onceEach((record: PaperRecord) => Buffer.byteLength(JSON.stringify(record)));

const itemBytes = onceEach((item: CslItem) => {
  const cited = listFiles.filter((form) => form !== 'json');
  // A title, because papers stand one heading deeper below one.
  const sizes = cited.map((form) => [form, Buffer.byteLength(writeCitations(form, [item], '-'))]);
  return Object.fromEntries(sizes) as Record<Exclude<ListForm, 'json'>, number>;
});
