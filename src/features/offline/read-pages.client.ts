import type { KeptStore } from './kept-store.client.ts';

/** A page that is kept because it was read. */
export type ReadPage = { path: string; title: string };

/** The pages that are kept because they were read, the last one first. */
export async function readPages(store: KeptStore): Promise<ReadPage[]> {
  const pages = new Map<string, string>();
  for (const build of (await store.state.get('seen')) ?? []) {
    const cache = await store.read(build);
    for (const { url } of (await cache.keys()).toReversed()) {
      const path = new URL(url).pathname;
      if (!path.endsWith('/') || pages.has(path)) continue;
      pages.set(path, titleOf((await (await cache.match(url))?.text()) ?? '') || path);
    }
  }
  return [...pages].map(([path, title]) => ({ path, title }));
}

/** The title of a page without the name of the site, which ends it. */
function titleOf(html: string): string {
  const [head = ''] = html.split('</title>', 1);
  const title = new DOMParser().parseFromString(`${head}</title>`, 'text/html').title;
  return title.replace(/ · [^·]*$/, '');
}
