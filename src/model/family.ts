/**
 * A family of topics by its place in the order of families, from 1, which decides its hue: there is no more
 * about it than that in attributes, tokens of CSS and files that scripts load.
 */
export type Family = `family-${number}`;

/** The families that have a hue of their own; any further one is as muted as a paper without topics. */
export const huedFamilies = ['family-1', 'family-2', 'family-3', 'family-4', 'family-5'] as const;

/** What is known of a family: its name for readers, and its slug in public data. */
export type FamilyFacts = { name: string; slug: string };

/**
 * The families that topics name: first those that an order names, then the others as they are met. A slug is
 * the words before the first `&` or comma, or the whole name where another family has that slug.
 */
export function familiesOf(
  names: readonly string[],
  order: readonly string[] = [],
): Map<Family, FamilyFacts> {
  const given = new Set(names);
  const sorted = new Set([...order.filter((name) => given.has(name)), ...names]);
  const families = new Map<Family, FamilyFacts>();
  const slugs = new Set<string>();
  for (const name of sorted) {
    const short = slugOf(name.split(/[&,]/)[0] ?? '');
    const slug = short && !slugs.has(short) ? short : slugOf(name);
    slugs.add(slug);
    families.set(`family-${families.size + 1}`, { name, slug });
  }
  return families;
}

function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
