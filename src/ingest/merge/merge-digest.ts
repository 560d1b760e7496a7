import type { Slug } from '../../model/address.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { TextKind } from '../../model/paper.ts';
import type { CleanDump } from '../repair/repair-dump.ts';
import { finding } from '../rules.ts';

/** A digest as all dumps with its id together tell it. */
export type MergedDigest = {
  id: string;
  /** ISO day, of several days the last. */
  date: string | null;
  /** The first of several days. */
  from?: string;
  /** The label of digests.yaml, if any. */
  label: string | null;
  /** The sentence of digests.yaml, if any. */
  description: string | null;
  sources: { file: string; text: TextKind }[];
  papers: Slug[];
};

/**
 * One digest of all dumps with its id, in the order of reading; where they disagree there are diagnostics. A title
 * without a slug is left out.
 */
export function mergeDigest(
  id: string,
  dumps: CleanDump[],
  slugOf: (title: string) => Slug | undefined,
  diagnostics: Diagnostic[],
): MergedDigest {
  diagnostics.push(...dateConflicts(id, dumps));
  const orders = dumps.map((dump) => ({
    path: dump.path,
    slugs: [...new Set(dump.entries.flatMap(({ title }) => slugOf(title) ?? []))],
  }));
  const { slugs, diagnostics: conflicts } = mergeOrders(id, orders);
  diagnostics.push(...conflicts);
  const { date = null, from } = dumps.find((dump) => dump.date) ?? {};
  return {
    id,
    date,
    ...(from && { from }),
    label: dumps.find((dump) => dump.label)?.label ?? null,
    description: dumps.find((dump) => dump.description)?.description ?? null,
    sources: dumps.map((dump) => ({ file: dump.file, text: dump.textKind })),
    papers: slugs,
  };
}

function dateConflicts(id: string, dumps: CleanDump[]): Diagnostic[] {
  const [first] = dumps.filter((dump) => dump.date);
  return dumps
    .filter((dump) => dump.date && first && daysOf(dump) !== daysOf(first))
    .map((dump) => {
      const { path } = dump;
      const told = {
        actual: daysOf(dump),
        date: first ? daysOf(first) : '',
        first: first?.path ?? '',
      };
      return finding('digest-date-conflict', { file: path, id, ...told });
    });
}

function daysOf({ date, from }: CleanDump): string {
  return [...(from ? [from] : []), date ?? 'no date'].join(' to ');
}

type Order = { path: string; slugs: Slug[] };

/**
 * One order from those of several dumps of a digest: the first dump's; a paper that only a later
 * dump has follows the paper that it follows there. Orders that disagree are reported.
 */
function mergeOrders(id: string, orders: Order[]): { slugs: Slug[]; diagnostics: Diagnostic[] } {
  const [first, ...others] = orders;
  let slugs = first?.slugs ?? [];
  const diagnostics: Diagnostic[] = [];
  for (const order of others) {
    const swapped = firstSwap(slugs, order.slugs);
    if (swapped && first) {
      const told = { file: order.path, id, kept: first.path };
      const actual = `\`${swapped}\` stands elsewhere`;
      diagnostics.push(finding('digest-order-disagrees', { ...told, actual }));
    }
    slugs = insertMissing(slugs, order.slugs);
  }
  return { slugs, diagnostics };
}

function insertMissing(base: Slug[], other: Slug[]): Slug[] {
  const known = new Set(base);
  const followers = new Map<Slug | null, Slug[]>();
  let anchor: Slug | null = null;
  for (const slug of other) {
    if (known.has(slug)) anchor = slug;
    else followers.set(anchor, [...(followers.get(anchor) ?? []), slug]);
  }
  return [
    ...(followers.get(null) ?? []),
    ...base.flatMap((slug) => [slug, ...(followers.get(slug) ?? [])]),
  ];
}

/** The first paper of `other` that stands after a paper which it precedes in `base`. */
function firstSwap(base: Slug[], other: Slug[]): Slug | null {
  const places = new Map(base.map((slug, place) => [slug, place]));
  let furthest = -1;
  for (const slug of other) {
    const place = places.get(slug);
    if (place === undefined) continue;
    if (place < furthest) return slug;
    furthest = place;
  }
  return null;
}
