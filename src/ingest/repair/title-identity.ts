import { type Identity, identityOf } from '../../text/identity.ts';
import { toPlain } from '../../text/rich-text.ts';
import { repairTitle } from './repair.ts';

/** The identity of a title as a file has it, TeX and all: that of the title as readers see it. */
export function titleIdentity(raw: string): Identity {
  return identityOf(toPlain(repairTitle(raw)));
}
