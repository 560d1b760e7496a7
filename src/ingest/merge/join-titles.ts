import { identityOf } from '../../text/identity.ts';
import { toPlain } from '../../text/rich-text.ts';
import { repairTitle } from '../repair/repair.ts';
import { factsOfGroup } from './facts-of-group.ts';
import type { Ledger, LedgerLine } from './ledger.ts';
import type { MergedPaper, OwnerSays, TitleGroup } from './merged-paper.ts';

/**
 * The paper of some titles: it has the title and texts of the first, and of the others what that lacks. Each
 * title is given an address; that of the first line in the ledger is the paper's.
 */
export function joinTitles(group: TitleGroup, ledger: Ledger, owner: OwnerSays): MergedPaper {
  const { titles, names, words } = group;
  for (const { title } of titles) ledger.give(title);
  const { identity, address } = firstLine(names.flatMap((name) => ledger.get(name) ?? []));
  const [{ title: first, place }] = titles;
  const title = words.reduce((before, word) => (word.title ? plain(word.title) : before), first);
  const others = titles.filter((other) => other.identity !== identityOf(title));
  return {
    ...{ slug: address, identity, names, title, place, words },
    otherTitles: others.map((other) => other.title),
    texts: Object.assign({}, ...titles.map(({ texts }) => texts).reverse()),
    facts: factsOfGroup(group, owner),
    digests: [],
  };
}

/** Of lines of the ledger the one that was written first; there is one. */
export function firstLine(lines: readonly LedgerLine[]): LedgerLine {
  return lines.reduce((first, line) => (line.place < first.place ? line : first));
}

function plain(title: string): string {
  return toPlain(repairTitle(title));
}

/** Whether the owner hides a paper. */
export function isHidden({ words }: MergedPaper): boolean {
  return words.findLast(({ hidden }) => hidden !== undefined)?.hidden ?? false;
}
