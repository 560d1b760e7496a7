import { getCollection } from 'astro:content';
import type { Digest } from '../model/collections.ts';
import { once } from './once.ts';

/** Every digest, newest first, the undated last; digests of one day by the names of their dumps, then by id. */
export const getDigests = once(async (): Promise<Digest[]> => {
  const digests = (await getCollection('digests')).map(({ id, data }) => ({ ...data, id }));
  const source = ({ sources }: Digest) => sources[0]?.file ?? '';
  return digests.sort(
    (a, b) =>
      compare(b.date ?? '', a.date ?? '') || compare(source(a), source(b)) || compare(a.id, b.id),
  );
});

/** Every digest by its id, in the same order. */
export const getDigestsById = once(async (): Promise<Map<string, Digest>> => {
  return new Map((await getDigests()).map((digest) => [digest.id, digest]));
});

/** Digests by the day, month or year that their date begins with, newest first; those of several days have no day. */
export async function getDigestsByDate(length: 4 | 7 | 10): Promise<Map<string, Digest[]>> {
  const dated = (await getDigests()).filter(({ date, from }) => date && !(from && length === 10));
  return Map.groupBy(dated, (digest) => (digest.date ?? '').slice(0, length));
}

/** The digests whose dump names no day. */
export async function getUndatedDigests(): Promise<Digest[]> {
  return (await getDigests()).filter((digest) => !digest.date);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
