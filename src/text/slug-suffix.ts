import { sha256 } from '@noble/hashes/sha2.js';

/**
 * What keeps apart two identities of which a slug would say the same: 40 bits of the SHA-256 of the
 * whole identity in base 32. Among 100,000 two share it with a chance below 1 in 200.
 */
export function slugSuffix(identity: string): string {
  const digest = sha256(new TextEncoder().encode(identity)).subarray(0, 5);
  return digest
    .reduce((sum, byte) => sum * 256 + byte, 0)
    .toString(32)
    .padStart(8, '0');
}
