import { isSlug } from '../../model/address.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Identity, identityOf } from '../../text/identity.ts';
import type { PaperWord } from '../read/owner/paper-word.ts';
import { titleIdentity } from '../repair/repair-dump.ts';
import { finding } from '../rules.ts';
import { firstLine } from './join-titles.ts';
import type { Ledger, LedgerLine } from './ledger.ts';
import type { MergedPaper } from './merged-paper.ts';

/** The addresses that a paper had, and the identity under which feeds told it first where that was another. */
export type Former = { formerly: string[]; identity?: Identity };

/** A title or address that a paper had, as its owner says. */
type Claim = { word: PaperWord; name: string; line: LedgerLine | undefined };

/**
 * Former addresses by slug: those of the ledger, those of its other titles, and those that the owner gives, by
 * title or address. One that another paper has or had is an error.
 */
export function formerAddresses(
  papers: readonly MergedPaper[],
  ledger: Ledger,
): { former: Map<string, Former>; diagnostics: Diagnostic[] } {
  const linesOf = ({ names }: MergedPaper) => names.flatMap((name) => ledger.get(name) ?? []);
  const owners = new Map<string, MergedPaper>();
  for (const paper of papers)
    for (const address of linesOf(paper).flatMap(addressesOf)) owners.set(address, paper);
  const former = new Map<string, Former>();
  const diagnostics = papers.flatMap((paper) => {
    const lines = linesOf(paper);
    const addresses = lines.flatMap(addressesOf);
    const claims = paper.words.flatMap((word) => claimsOf(word, ledger));
    const faults = claims.flatMap((claim) => {
      const fault = faultOf(claim, paper, owners);
      if (fault) return [fault];
      const claimed = claim.line ? addressesOf(claim.line) : [claim.name];
      for (const address of claimed) owners.set(address, paper);
      addresses.push(...claimed);
      if (claim.line) lines.push(claim.line);
      return [];
    });
    const told = { ...leadingOn(paper, addresses), ...firstTold(paper, lines) };
    if (told.formerly.length > 0 || told.identity) former.set(paper.slug, told);
    return faults;
  });
  return { former, diagnostics };
}

function addressesOf({ address, formerly }: LedgerLine): string[] {
  return [address, ...formerly];
}

function claimsOf(word: PaperWord, ledger: Ledger): Claim[] {
  return (word.formerly ?? []).map((name) => ({
    ...{ word, name },
    line: ledger.find(name, titleIdentity(name)),
  }));
}

function faultOf(
  { word, name, line }: Claim,
  paper: MergedPaper,
  owners: ReadonlyMap<string, MergedPaper>,
): Diagnostic | null {
  const told = { file: word.file, line: word.line, title: word.paper, actual: name };
  if (!line && !isSlug(name)) return finding('unknown-former-title', { ...told, title: name });
  const owner = (line ? addressesOf(line) : [name]).map((one) => owners.get(one)).find(Boolean);
  if (!owner || (owner === paper && name !== paper.slug)) return null;
  return finding('former-address-taken', { ...told, owner: owner.title });
}

function leadingOn({ slug }: MergedPaper, addresses: readonly string[]): { formerly: string[] } {
  return { formerly: [...new Set(addresses)].filter((address) => address !== slug) };
}

/** The identity of the first of some lines, where it is not that of the title. */
function firstTold({ title }: MergedPaper, lines: readonly LedgerLine[]): { identity?: Identity } {
  const { identity } = firstLine(lines);
  return identity === identityOf(title) ? {} : { identity };
}
