import { labelCorpus } from '../../src/ingest/enrich/label/label-candidates.ts';
import { lowerFirst } from '../../src/ingest/enrich/label/label-surfaces.ts';
import { likeness } from '../../src/ingest/enrich/relate/likeness.ts';
import { findNearest } from '../../src/ingest/enrich/relate/nearest.ts';
import type { TermVectors } from '../../src/ingest/enrich/terms/term-vectors.ts';
import { titleAddress } from '../../src/ingest/merge/title-address.ts';
import type { PaperText } from '../../src/model/paper.ts';
import type { Topic } from '../../src/model/topic.ts';
import { group, type Like, nearestGroup } from './group.ts';
import { nameGroups } from './name-groups.ts';
import { termWeights, type WeightedTerm } from './term-weights.ts';

/** A topic as it is proposed, with the slugs of the papers from whose likeness it came. */
export type Proposal = Topic & { papers: string[] };

/** So many papers are grouped by likeness; further ones join the group that they are most like. */
const sampleSize = 1500;
const mostFamilies = 5;
/** How many terms tell in a definition what belongs to a topic. */
const termsOfDefinition = 6;

/** How many topics a collection of so many papers gets: 6 for 30 papers, 33 for 570, 60 at most. */
export function usualCount(papers: number): number {
  return Math.min(60, Math.max(2, Math.round(papers ** 0.55)));
}

/**
 * Proposes at most `count` topics for papers of a site in a `language` (BCP 47): groups of papers that are
 * alike as related ones are (a sample grouped, the others added: "buckshot", Cutting et al. 1992), each with its
 * name, its terms and its family, by family and the largest first. Groups of a single paper are left out.
 */
export function proposeTopics(
  papers: readonly PaperText[],
  { count, language }: { count: number; language: string },
): Proposal[] {
  const { papers: sorted, found } = findNearest(papers, new Map(), 1);
  const { groups, like } = groupAll(found, count);
  const corpus = labelCorpus(papers, language);
  const slugs = groups.map((members) => members.map((at) => sorted[at]?.slug ?? ''));
  const terms = termWeights(sorted, slugs, language);
  const names = nameGroups(
    corpus,
    slugs.map((papers, at) => ({ papers, terms: (terms[at] ?? []).map(surfaceOf) })),
  );
  const taken = new Set<string>();
  return group(groups.length, like, familyCount(groups.length)).flatMap((members) => {
    const full = members.filter((at) => (terms[at] ?? []).length > 0);
    const family = familyName(full.map((at) => names[at] ?? ''));
    return full.map((at): Proposal => {
      const name = names[at] ?? '';
      const slug = titleAddress(name, (address) => taken.has(address));
      taken.add(slug);
      const facts = { slug, name, family, order: taken.size, papers: slugs[at] ?? [] };
      return { ...facts, ...described(terms[at] ?? []) };
    });
  });
}

function surfaceOf({ surface }: WeightedTerm): string {
  return surface;
}

/** A family is called after its two largest topics. */
function familyName([first = '', second]: readonly string[]): string {
  const lead = (name: string) => name.split(' & ')[0] ?? name;
  return second ? `${lead(first)} & ${lowerFirst(lead(second))}` : first;
}

function described(
  terms: readonly WeightedTerm[],
): Omit<Topic, 'slug' | 'name' | 'family' | 'order'> {
  return {
    definition: terms.slice(0, termsOfDefinition).map(surfaceOf).join(', '),
    lead: 1,
    terms: Object.fromEntries(terms.map(({ surface, weight }) => [surface, weight])),
    not: {},
  };
}

function familyCount(topics: number): number {
  return Math.min(mostFamilies, Math.max(2, Math.round(topics / 3)));
}

/** Papers in groups of two and more by number, and how like two of the groups are. */
function groupAll(found: TermVectors, count: number): { groups: number[][]; like: Like } {
  const size = found.vectors.length;
  const step = Math.max(1, size / sampleSize);
  const sample = Array.from({ length: Math.ceil(size / step) }, (_, at) => Math.floor(at * step));
  const compare = likeness({ found, topics: [], meant: null });
  const rows = Array.from({ length: size }, (_, paper) =>
    Float32Array.from(sample, compare(paper)),
  );
  const like: Like = (a, b) => rows[sample[a] ?? 0]?.[b] ?? 0;
  const groups = group(sample.length, like, count).filter(({ length }) => length > 1);
  const whole = groups.map((members) => members.map((at) => sample[at] ?? 0));
  const sampled = new Set(sample);
  rows.forEach((row, paper) => {
    const home = sampled.has(paper) ? undefined : nearestGroup(-1, groups, (_, at) => row[at] ?? 0);
    if (home !== undefined) whole[home]?.push(paper);
  });
  return { groups: whole, like: meanLike(groups, like) };
}

/** How like two groups are: the mean over their pairs, which is the inner product of their middles. */
function meanLike(groups: readonly (readonly number[])[], like: Like): Like {
  return (a, b) => {
    const [one = [], other = []] = [groups[a], groups[b]];
    let sum = 0;
    for (const item of one) for (const second of other) sum += like(item, second);
    return sum / (one.length * other.length);
  };
}
