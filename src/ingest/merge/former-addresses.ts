import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Identity } from '../../text/identity.ts';
import type { PaperWord } from '../read/owner/read-papers.ts';
import { titleIdentity } from '../repair/repair-dump.ts';
import { finding } from '../rules.ts';
import type { Ledger } from './ledger.ts';
import type { MergedPaper } from './merge.ts';

/** The addresses that a paper had, and the identity under which feeds told it first where that was another. */
export type Former = { formerly: string[]; identity?: Identity };

/**
 * Former addresses by slug: those of the ledger, and those that the owner gives, which may be of a
 * title that was corrected. One that another paper has or had is an error.
 */
export function formerAddresses(
  papers: readonly MergedPaper[],
  ledger: Ledger,
  words: readonly PaperWord[],
): { former: Map<string, Former>; diagnostics: Diagnostic[] } {
  const former = new Map<string, Former>();
  const owners = new Map<string, MergedPaper>();
  for (const paper of papers) {
    const formerly = [...(ledger.get(paper.identity)?.formerly ?? [])];
    if (formerly.length > 0) former.set(paper.slug, { formerly });
    for (const address of [paper.slug, ...formerly]) owners.set(address, paper);
  }
  const byIdentity = new Map(papers.map((paper) => [paper.identity, paper]));
  const diagnostics = words.flatMap((word) => {
    const paper = byIdentity.get(titleIdentity(word.paper)) ?? owners.get(word.paper);
    const { file, line } = word;
    if (!paper) return [finding('unknown-paper', { file, line, actual: word.paper })];
    return (word.formerly ?? []).flatMap((address) => {
      const owner = owners.get(address);
      if (owner) {
        if (owner === paper && address !== paper.slug) return [];
        const told = { title: word.paper, actual: address, owner: owner.title };
        return [finding('former-address-taken', { file, line, ...told })];
      }
      const earlier = ledger.ownerOf(address);
      const addresses = [address, ...((earlier && ledger.get(earlier)?.formerly) || [])];
      const { formerly = [], identity = earlier } = former.get(paper.slug) ?? {};
      former.set(paper.slug, {
        formerly: [...formerly, ...addresses],
        ...(identity && { identity }),
      });
      for (const each of addresses) owners.set(each, paper);
      return [];
    });
  });
  return { former, diagnostics };
}
