import { createHash } from 'node:crypto';

/**
 * What keeps apart two identities of which a slug would say the same: 40 bits of the SHA-256 of the
 * whole identity in base 32. Among 100,000 two share it with a chance below 1 in 200.
 */
export function slugSuffix(identity: string): string {
  const digest = createHash('sha256').update(identity).digest().readUIntBE(0, 5);
  return digest.toString(32).padStart(8, '0');
}
