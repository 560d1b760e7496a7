import { type Identity, identityOf } from '../domain/identity.ts';
import { toPlain } from '../domain/text/to-plain.ts';
import { repairTitle } from './repair/repair.ts';

/** The identity of a title as a file has it, TeX and all: that of the title as readers see it. */
export function titleIdentity(raw: string): Identity {
  return identityOf(toPlain(repairTitle(raw)));
}
