import { identityOf } from './identity.ts';

/**
 * What tells a collection from others, for figures that were measured on it: a hash of the titles of its
 * papers as their identity reads them. Neither the order of papers nor their addresses matter.
 */
export async function collectionMark(papers: Iterable<{ title: string }>): Promise<string> {
  const titles = [...papers].map(({ title }) => identityOf(title)).sort();
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(titles.join('\n')));
  return [...new Uint8Array(sum, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
