import type { Diagnostic } from '../../model/diagnostic.ts';
import type { TextKind } from '../../model/paper.ts';
import { identityOf } from '../../text/identity.ts';
import { type RichText, toPlain } from '../../text/rich-text.ts';
import { repairTitle } from '../repair/repair.ts';
import { finding } from '../rules.ts';
import { factsOfGroup } from './facts-of-group.ts';
import type { Ledger, LedgerLine } from './ledger.ts';
import type { MergedPaper, OwnerSays, Titled, TitleGroup } from './merged-paper.ts';

/**
 * The paper of some titles: it has the title and texts of the first, and of the others what that lacks (see
 * `standingText`). Each title is given an address; that of the first line in the ledger is the paper's.
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
    texts: Object.fromEntries(
      textKinds.flatMap((kind) => {
        const text = standingText(titles, kind)?.texts[kind];
        return text ? [[kind, text]] : [];
      }),
    ),
    facts: factsOfGroup(group, owner),
    digests: [],
  };
}

const textKinds: readonly TextKind[] = ['brief', 'abstract'];
/** From how many times its length on another abstract takes the place of the first, which is a comment beside it. */
const farLonger = 1.5;

/** Of some titles the one whose text of a kind stands: the first that has one, but for an abstract that is far longer. */
function standingText(titles: readonly Titled[], kind: TextKind): Titled | undefined {
  const having = titles.filter(({ texts }) => texts[kind]);
  const [first] = having;
  if (!first || kind !== 'abstract') return first;
  const lengthOf = ({ texts }: Titled) => plainText(texts[kind]).length;
  const longest = having.reduce((best, next) => (lengthOf(next) > lengthOf(best) ? next : best));
  return lengthOf(longest) >= farLonger * lengthOf(first) ? longest : first;
}

/** Notes on texts of one paper that no page shows, because another stands in their place. */
export function droppedTexts({ titles }: TitleGroup): Diagnostic[] {
  return textKinds.flatMap((kind) => {
    const kept = standingText(titles, kind);
    const shown = identityOf(plainText(kept?.texts[kind]));
    return titles
      .filter(({ texts }) => texts[kind] && identityOf(plainText(texts[kind])) !== shown)
      .map(({ title, place }) =>
        finding('text-dropped', { ...place, kind, title, other: kept?.title ?? '' }),
      );
  });
}

function plainText(paragraphs: readonly RichText[] = []): string {
  return paragraphs.map(toPlain).join(' ');
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
