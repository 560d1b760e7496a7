import { getCollection } from 'astro:content';
import type { DigestData } from '../model/collections.ts';

/** A digest as pages see it. */
export type Digest = DigestData & { id: string };

let digests: Promise<Digest[]> | undefined;
let byId: Promise<Map<string, Digest>> | undefined;

/** Every digest, newest first, the undated last; digests of one day by the names of their dumps, then by id. */
export function getDigests(): Promise<Digest[]> {
  if (import.meta.env.DEV) return load();
  digests ??= load();
  return digests;
}

/** The digests of a paper, in the order of its own list. */
export async function digestsOf(paper: { digests: readonly { id: string }[] }): Promise<Digest[]> {
  byId ??= getDigests().then((all) => new Map(all.map((digest) => [digest.id, digest])));
  const known = import.meta.env.DEV
    ? new Map((await getDigests()).map((digest) => [digest.id, digest]))
    : await byId;
  return paper.digests.flatMap(({ id }) => known.get(id) ?? []);
}

async function load(): Promise<Digest[]> {
  const entries = await getCollection('digests');
  return entries
    .map((entry) => ({ ...entry.data, id: entry.id }))
    .sort(
      (a, b) =>
        compare(b.date ?? '', a.date ?? '') || compare(source(a), source(b)) || compare(a.id, b.id),
    );
}

/** Digests by the day, month or year that their date begins with, newest first. */
export async function getDigestsByDate(length: 4 | 7 | 10): Promise<Map<string, Digest[]>> {
  const dated = (await getDigests()).filter((digest) => digest.date);
  return Map.groupBy(dated, (digest) => (digest.date ?? '').slice(0, length));
}

export async function getUndatedDigests(): Promise<Digest[]> {
  return (await getDigests()).filter((digest) => !digest.date);
}

function source(digest: Digest): string {
  return digest.sources[0]?.file ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
