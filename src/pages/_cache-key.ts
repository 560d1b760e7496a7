import { createHash } from 'node:crypto';
import { settings } from 'virtual:offprint/settings';
import type { Paper } from '../model/paper.ts';
import { listedJson } from '../outputs/records.ts';
import { siteConfig } from '../site.config.ts';
import { getDigests } from '../store/digests.ts';
import { getHoldings } from '../store/holdings.ts';
import { getKinds } from '../store/kinds.ts';
import { once } from '../store/once.ts';
import { getPapers } from '../store/papers.ts';
import { getFamilies, getVocabulary } from '../store/vocabulary.ts';

/**
 * The static paths of pages that show nothing but their props and what `siteMark` holds, each with the key by which Astro
 * tells whether the page of the last build will do. What else a page would show goes into its props.
 */
export async function keyed<Path extends { params: object; props: object }>(
  paths: readonly Path[],
): Promise<(Path & { cacheKey?: string })[]> {
  if (import.meta.env.DEV) return [...paths];
  const keyOf = await keys();
  return paths.map((path) => ({ ...path, cacheKey: keyOf(path.props) }));
}

/** Makes the key of what a page or a file shows. */
export type KeyOf = (shown: unknown) => string;

/** Gives what makes the key of what a page or a file shows: papers in it count as lists know them, without their neighbours. */
export async function keys(): Promise<KeyOf> {
  const site = await siteMark();
  return (shown) => hashOf(site + textOf(shown));
}

/** What any page may show of the site: a change in it makes all pages anew. */
const siteMark = once(async (): Promise<string> => {
  const families = [...(await getFamilies())];
  const vocabulary = [...(await getVocabulary())];
  const site = [await getHoldings(), await getKinds(), families, vocabulary, settings];
  // Components of an owner may show whatever they like.
  const all = Object.keys(siteConfig.components).length > 0;
  const shown = all ? [[...(await getPapers()).values()].map(recordOf), await getDigests()] : [];
  return hashOf(textOf([site, shown]));
});

/** A paper with its neighbours, too, as its own record has them. */
export function recordOf(paper: Paper): { record: Paper } {
  return { record: { ...paper } };
}

/** The marks of what is in many pages, each made once. */
const marks = new WeakMap<object, string>();

/** A short text that changes with an object, which must not change itself. */
export function markOf(value: object): string {
  const known = marks.get(value);
  if (known !== undefined) return known;
  const mark = hashOf(isPaper(value) ? listedJson(value) : textOf(value));
  marks.set(value, mark);
  return mark;
}

function textOf(shown: unknown): string {
  return JSON.stringify(shown, (name, value) => {
    if (typeof value === 'function') throw new Error(`A key cannot tell what ${name}() gives.`);
    if (value instanceof Map) return [...value];
    if (isPaper(value) && name !== 'record') return markOf(value);
    return isPapers(value) && value !== shown ? markOf(value) : value;
  });
}

function isPaper(value: unknown): value is Paper {
  return typeof value === 'object' && value !== null && 'digestDetails' in value;
}

function isPapers(value: unknown): value is Paper[] {
  return Array.isArray(value) && isPaper(value[0]);
}

/** The key of a file of which nothing is known but its content. */
function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
