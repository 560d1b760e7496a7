import { type TagEntity, tagStart } from './tag-uri.ts';

/**
 * `published` and `updated` of an item. The day of the first dated digest is both: that a paper comes
 * back in a later digest changes the digest, not the item. Without any day `published` is left out, but
 * Atom demands an `updated` (RFC 4287, 4.1.2), and neither the clock nor a guess may make one: it is
 * then the day on which the site began to name things. Nothing of the site is older, nothing later is
 * known, and readers that sort by time put such items where the site puts them, last.
 */
export function itemDay(
  day: string | null,
  entity: TagEntity,
): { published: string | null; updated: string } {
  return { published: day, updated: day ?? tagStart(entity) };
}
