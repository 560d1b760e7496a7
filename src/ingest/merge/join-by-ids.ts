import { distance } from 'fastest-levenshtein';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { StatedFacts } from '../../model/dump.ts';
import { arxivIdOf } from '../../text/arxiv.ts';
import type { Identity } from '../../text/identity.ts';
import { finding } from '../rules.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import type { TitleGroup } from './merged-paper.ts';

type Known = { group: TitleGroup; facts: StatedFacts };

/**
 * Joins in `sets` the groups with one arXiv id, then those with one DOI, unless their arXiv ids differ; one of which
 * `same-as: none` is said is joined to none, and one with `same-as:` an id to those that have it. Each is told.
 */
export function joinByIds(
  groups: readonly TitleGroup[],
  sets: DisjointSets<Identity>,
  factsOf: (group: TitleGroup) => StatedFacts,
): Diagnostic[] {
  const known = groups.map((group): Known => ({ group, facts: factsOf(group) }));
  const free = known.filter(({ group }) => !says(group, 'none'));
  const byArxiv = Map.groupBy(free, ({ facts }) => facts.arxiv ?? null);
  const byDoi = Map.groupBy(free, ({ facts }) => facts.doi?.toLowerCase() ?? null);
  return [
    ...[...byArxiv].flatMap(([id, same]) => (id ? join(same, `the arXiv id ${id}`, sets) : [])),
    ...[...byDoi].flatMap(([doi, same]) => {
      if (!doi) return [];
      return differ(same) ? [sharedDoi(doi, same)] : join(same, `the DOI ${doi}`, sets);
    }),
    ...known.flatMap(({ group }) => joinToNamed(group, byArxiv, sets)),
  ];
}

function says({ words }: TitleGroup, what: string): boolean {
  return words.some((word) => word['same-as'] === what);
}

function differ(same: readonly Known[]): boolean {
  return new Set(same.flatMap(({ facts }) => facts.arxiv ?? [])).size > 1;
}

function join(same: readonly Known[], id: string, sets: DisjointSets<Identity>): Diagnostic[] {
  const [first, ...others] = same.map(({ group }) => group.titles[0]);
  if (!first) return [];
  return others.flatMap((other) => {
    if (sets.find(first.identity) === sets.find(other.identity)) return [];
    sets.join(first.identity, other.identity);
    const told = { ...other.place, id, title: other.title, other: first.title };
    return [finding(areAlike(first, other) ? 'same-paper' : 'same-paper-perhaps', told)];
  });
}

/** Whether two titles have more in common than any two have. */
function areAlike({ identity: a }: { identity: string }, { identity: b }: { identity: string }) {
  return distance(a, b) < 0.65 * Math.max(a.length, b.length);
}

function sharedDoi(doi: string, same: readonly Known[]): Diagnostic {
  const [title, other] = same.slice(0, 2).map(({ group }) => group.titles[0]);
  const told = { title: title?.title ?? '', other: other?.title ?? '', actual: doi };
  return finding('shared-doi', { ...(other?.place ?? { file: '' }), ...told });
}

/** Joins a paper to those that have the arXiv id which `same-as` names. */
function joinToNamed(
  group: TitleGroup,
  byArxiv: ReadonlyMap<string | null, readonly Known[]>,
  sets: DisjointSets<Identity>,
): Diagnostic[] {
  return group.words.flatMap(({ 'same-as': other, file, line }) => {
    const id = arxivIdOf(other ?? '');
    if (!id) return [];
    const [found] = byArxiv.get(id) ?? [];
    if (!found) return [finding('unknown-paper', { file, line, actual: other ?? id })];
    sets.join(group.titles[0].identity, found.group.titles[0].identity);
    return [];
  });
}
