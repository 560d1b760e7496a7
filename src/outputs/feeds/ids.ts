import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { identityOf } from '../../text/identity.ts';

/** Who names and since when, the first part of a tag URI (RFC 4151): `offprint.example,2025`. */
export type TagEntity = string;

/** A name that stays the same wherever the thing is found, from the entity and what it calls the thing. */
export function tagUri(entity: TagEntity, specific: string): string {
  return `tag:${checked(entity)}:${specific}`;
}

/** The ISO day on which the entity began to name things: of a year or month without a day the first. */
export function tagStart(entity: TagEntity): string {
  const [, date = ''] = checked(entity).split(',');
  return `${date}-01-01`.slice(0, 10);
}

/** Authority and date as RFC 4151 allows them. */
const form = /^([a-z0-9._-]+@)?[a-z0-9-]+(\.[a-z0-9-]+)*,\d{4}(-\d\d){0,2}$/;

function checked(entity: TagEntity): TagEntity {
  if (form.test(entity)) return entity;
  throw new Error(
    `The ids of feeds cannot begin with “${entity}”.\nWrite a domain of yours in lower case, a comma and a year, such as offprint.example,2025, as feedEntity in src/site.config.ts.`,
  );
}

/**
 * The id of a paper in every feed: 128 bits of the SHA-256 of its identity (see `identity.ts`), in hex;
 * where a title was corrected, of the first one's. Neither host, base path nor slug goes in, so that no
 * move of them makes readers show it again.
 */
export function paperId(
  entity: TagEntity,
  { title, identity }: { title: string; identity: string | null },
): string {
  const hash = bytesToHex(sha256(utf8ToBytes(identity ?? identityOf(title)))).slice(0, 32);
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
