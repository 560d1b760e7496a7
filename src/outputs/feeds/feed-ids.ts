import { createHash } from 'node:crypto';
import { identityOf } from '../../text/identity.ts';
import { type TagEntity, tagUri } from './tag-uri.ts';

/**
 * The id of a paper in every feed: 128 bits of the SHA-256 of its identity (see `identity.ts`), in hex;
 * where a title was corrected, of the first one's. Neither host, base path nor slug goes in, so that no
 * move of them makes readers show it again.
 */
export function paperId(
  entity: TagEntity,
  { title, identity }: { title: string; identity: string | null },
): string {
  const named = identity ?? identityOf(title);
  const hash = createHash('sha256').update(named).digest('hex').slice(0, 32);
  return tagUri(entity, `paper/${hash}`);
}

/** The id of a digest as an item. */
export function digestId(entity: TagEntity, id: string): string {
  return tagUri(entity, `digest/${id}`);
}

/**
 * The id of a feed, which its archive documents share (RFC 5005, section 4): what it is of, and for
 * a topic, kind or digest the name of its file.
 */
export function feedId(
  entity: TagEntity,
  of: 'everything' | 'digests' | 'topic' | 'kind' | 'digest',
  name?: string,
): string {
  return tagUri(entity, ['feed', of, ...(name ? [name] : [])].join('/'));
}
