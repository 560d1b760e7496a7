import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Identity, identityOf } from '../../text/identity.ts';
import type { CleanDump } from './clean-dump.ts';
import type { EntryAccount, MergedDigest, MergedPaper } from './merged.ts';
import { PaperLedger } from './paper-ledger.ts';
import { type Slug, slugOf } from './slug.ts';

export type Merged = {
  papers: MergedPaper[];
  digests: MergedDigest[];
  accounts: EntryAccount[];
  diagnostics: Diagnostic[];
};

/**
 * Joins entries into papers and dumps into digests.
 * Dumps may come in any order: they are read oldest first (undated last, then by digest id, briefs
 * before abstracts, then by path), and where dumps disagree about a text the first one read stands.
 * Papers come out sorted by slug, digests newest first with the undated last. `slugs` makes the address
 * of an identity; two identities with one address are an error.
 */
export function merge(dumps: CleanDump[], slugs: SlugOf = slugOf): Merged {
  const slug = remembered(slugs);
  const ledger = new PaperLedger(slug);
  const accounts = [...dumps].sort(byReading).map((dump) => ledger.read(dump));
  const groups = Map.groupBy([...dumps].sort(byReading), (dump) => dump.digest);
  const diagnostics = [...ledger.diagnostics];
  const digests = [...groups].map(([id, group]) => mergeDigest(id, group, slug, diagnostics));
  digests.sort((a, b) => byDateDescending(a, b) || compare(a.id, b.id));
  for (const digest of digests) ledger.place(digest);
  return { papers: ledger.papers(), digests, accounts, diagnostics };
}

type SlugOf = (identity: Identity) => Slug;

function remembered(slugOf: SlugOf): SlugOf {
  const known = new Map<Identity, Slug>();
  return (identity) => {
    const slug = known.get(identity) ?? slugOf(identity);
    known.set(identity, slug);
    return slug;
  };
}

function mergeDigest(
  id: string,
  dumps: CleanDump[],
  slug: SlugOf,
  diagnostics: Diagnostic[],
): MergedDigest {
  diagnostics.push(...dateConflicts(id, dumps));
  const orders = dumps.map((dump) => ({
    path: dump.path,
    slugs: [...new Set(dump.entries.map((entry) => slug(identityOf(entry.title))))],
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

function byReading(a: CleanDump, b: CleanDump): number {
  return (
    compare(a.date ?? '9999', b.date ?? '9999') ||
    compare(a.digest, b.digest) ||
    compare(b.textKind, a.textKind) ||
    compare(a.path, b.path)
  );
}

function byDateDescending(a: MergedDigest, b: MergedDigest): number {
  return compare(b.date ?? '', a.date ?? '');
}

/** Order by code units: the same on every machine, unlike a locale's. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
