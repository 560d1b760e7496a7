import type { Slug } from '../../model/address.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CleanDump } from './clean-dump.ts';
import type { MergedDigest } from './merged.ts';

/** One digest of all dumps with its id, in the order of reading; where they disagree there are diagnostics. */
export function mergeDigest(
  id: string,
  dumps: CleanDump[],
  slugOf: (title: string) => Slug,
  diagnostics: Diagnostic[],
): MergedDigest {
  diagnostics.push(...dateConflicts(id, dumps));
  const orders = dumps.map((dump) => ({
    path: dump.path,
    slugs: [...new Set(dump.entries.map(({ title }) => slugOf(title)))],
  }));
  const { slugs, diagnostics: conflicts } = mergeOrders(id, orders);
  diagnostics.push(...conflicts);
  return {
    id,
    date: dumps.find((dump) => dump.date)?.date ?? null,
    label: dumps.find((dump) => dump.label)?.label ?? null,
    description: dumps.find((dump) => dump.description)?.description ?? null,
    sources: dumps.map((dump) => ({ file: dump.file, text: dump.textKind })),
    papers: slugs,
  };
}

function dateConflicts(id: string, dumps: CleanDump[]): Diagnostic[] {
  const [first] = dumps.filter((dump) => dump.date);
  return dumps
    .filter((dump) => dump.date && first && dump.date !== first.date)
    .map((dump) => ({
      rule: 'digest-date-conflict',
      severity: 'error',
      file: dump.path,
      reason: `Two dumps of the digest \`${id}\` have different dates.`,
      actual: dump.date ?? 'no date',
      expected: `${first?.date}, as in ${first?.path}`,
      hint: 'Give the dumps different ids, or the same `date`, in digests.yaml.',
    }));
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
    if (swapped && first) diagnostics.push(orderDisagrees(id, first.path, order.path, swapped));
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

function orderDisagrees(id: string, kept: string, other: string, slug: Slug): Diagnostic {
  return {
    rule: 'digest-order-disagrees',
    severity: 'warning',
    file: other,
    reason: `Two dumps of the digest \`${id}\` have its papers in different orders.`,
    actual: `\`${slug}\` stands elsewhere`,
    expected: `the order of ${kept}, which is kept`,
    hint: 'Check that both dumps are of the same digest; if not, give them different ids in digests.yaml.',
  };
}
