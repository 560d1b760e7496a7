import type { Diagnostic } from '../../model/diagnostic.ts';
import { arxivIdOf } from '../../text/arxiv.ts';
import { compare } from '../../text/counts.ts';
import type { Identity } from '../../text/identity.ts';
import { nearestAmong } from '../../text/nearest-title.ts';
import type { PaperWord } from '../read/owner/paper-word.ts';
import { titleIdentity } from '../repair/repair-dump.ts';
import { finding } from '../rules.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { factsOfGroup } from './facts-of-group.ts';
import { joinByIds } from './join-by-ids.ts';
import type { Ledger } from './ledger.ts';
import type { OwnerSays, Titled, TitleGroup } from './merged-paper.ts';

/**
 * Which titles are one paper: those of which the owner says so, and those with one arXiv id or DOI. `titles`
 * come in the order of reading, and the groups in that of their first ones; where nothing is said of them they
 * are of one title each. What an owner says of no known title is told.
 */
export function samePapers(
  titles: readonly Titled[],
  ledger: Ledger,
  owner: OwnerSays,
): { groups: TitleGroup[]; diagnostics: Diagnostic[] } {
  const known = new Set(titles.map(({ identity }) => identity));
  const corrected = owner.words.flatMap(({ title }) => (title ? titleIdentity(title) : []));
  for (const identity of corrected) known.add(identity);
  const named = (name: string): Identity => {
    const identity = titleIdentity(name);
    return known.has(identity) ? identity : (ledger.find(name, identity)?.identity ?? identity);
  };
  const sets = new DisjointSets<Identity>();
  for (const word of owner.words) {
    if (word.title) sets.join(named(word.paper), titleIdentity(word.title));
    const other = otherTitle(word);
    if (other) sets.join(named(word.paper), named(other));
  }
  const grouped = () => groupsOf(titles, sets, owner.words, named);
  const diagnostics = joinByIds(grouped(), sets, (group) => factsOfGroup(group, owner));
  const groups = grouped();
  const isKnown = (name: string) => known.has(named(name)) || Boolean(ledger.get(named(name)));
  return { groups, diagnostics: [...diagnostics, ...unknownNames(groups, owner.words, isKnown)] };
}

/** The title that `same-as` names; null where it says something else. */
function otherTitle({ 'same-as': other }: PaperWord): string | null {
  return !other || other === 'none' || arxivIdOf(other) ? null : other;
}

function groupsOf(
  titles: readonly Titled[],
  sets: DisjointSets<Identity>,
  words: readonly PaperWord[],
  named: (name: string) => Identity,
): TitleGroup[] {
  const wordsOf = Map.groupBy(words, ({ paper }) => sets.find(named(paper)));
  const byPaper = Map.groupBy(titles, ({ identity }) => sets.find(identity));
  return [...byPaper].flatMap(([root, group]): TitleGroup[] => {
    const own = wordsOf.get(root) ?? [];
    const stands = standingTitle(own, named);
    // The order of reading has the undated last, which are no newer.
    const [first, ...others] = group
      .toReversed()
      .sort(
        (a, b) =>
          Number(b.identity === stands) - Number(a.identity === stands) ||
          compare(b.newest, a.newest),
      );
    return first ? [{ titles: [first, ...others], names: sets.members(root), words: own }] : [];
  });
}

/** The title under which an owner says that another is the same paper; of several the last that is not the other one of a word. */
function standingTitle(
  words: readonly PaperWord[],
  named: (name: string) => Identity,
): Identity | undefined {
  const others = new Set(words.flatMap((word) => otherTitle(word) ?? []).map(named));
  const saying = words.filter((word) => word['same-as'] && word['same-as'] !== 'none');
  return saying.map(({ paper }) => named(paper)).findLast((paper) => !others.has(paper));
}

/** Warnings about words on papers that no dump has, and about titles that nobody knows. */
function unknownNames(
  groups: readonly TitleGroup[],
  words: readonly PaperWord[],
  isKnown: (name: string) => boolean,
): Diagnostic[] {
  const heard = new Set(groups.flatMap((group) => group.words));
  const nearest = nearestAmong(groups.flatMap(({ titles }) => titles.map(({ title }) => title)));
  return words.flatMap((word) => {
    const other = otherTitle(word);
    const here = heard.has(word) && (word.title !== undefined || isKnown(word.paper));
    return [...(here ? [] : [word.paper]), ...(other && !isKnown(other) ? [other] : [])].map(
      (name) => unknownPaper(name, word, nearest(name)),
    );
  });
}

function unknownPaper(name: string, word: PaperWord, likely: string | null): Diagnostic {
  const { file, line } = word;
  const hint = `Write “${likely}” if that is meant, else remove the entry.`;
  return finding('unknown-paper', { file, line, actual: name, ...(likely && { hint }) });
}
