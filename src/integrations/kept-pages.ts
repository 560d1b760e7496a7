import { mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { linkFile } from '../node/link-file.ts';

/** What Astro writes down of the pages of a build whose paths have a `cacheKey`, as far as it is used here. */
type Manifest = {
  routes: Record<
    string,
    { dependencyHash: string; paths: Record<string, { cacheKey: string; outputFile: string }> }
  >;
};

/** The pages and files that Astro keeps in its cache: by their path below the site what tells whether one is the same. */
export function keptPages(cache: URL): Map<string, string> {
  const routes = Object.values(readManifest(cache)?.routes ?? {});
  return new Map(
    routes.flatMap(({ dependencyHash, paths }) =>
      Object.values(paths).map(
        ({ cacheKey, outputFile }) => [outputFile, `${dependencyHash} ${cacheKey}`] as const,
      ),
    ),
  );
}

/** How many pages and files of a build were taken from the cache, given what it held before and holds now. */
export function countKept(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): number {
  return [...now].filter(([file, mark]) => before.get(file) === mark).length;
}

/**
 * Astro's renderer of pages, with which the new site (`out`) and Astro's cache share their files, each under two names,
 * where Astro would copy them. So a file has its inode and time for as long as it rests; and as the site that stands has it,
 * too, what is to be written anew is removed first. What threads make meanwhile comes last: pictures to share and the search.
 */
export function linkingPrerenderer(
  inner: AstroPrerenderer,
  { cache, out, base }: { cache: URL; out: string; base: string },
): AstroPrerenderer {
  const kept = (file: string) => join(fileURLToPath(new URL('dist/', cache)), file);
  let linked: ReadonlyMap<string, string> = new Map();
  return {
    ...inner,
    async getStaticPaths() {
      const paths = await inner.getStaticPaths();
      linked = linkKept(paths, cache, (file) => ({ from: kept(file), to: join(out, file) }));
      const isLast = ({ pathname }: PathWithRoute) => /^\/(og|pagefind)\//.test(pathname);
      return [...paths.filter((path) => !isLast(path)), ...paths.filter(isLast)];
    },
    async render(request, options) {
      const path = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
      const file = linked.get(withoutSlash(path));
      if (file) for (const one of [kept(file), join(out, file)]) rmSync(one, { force: true });
      return inner.render(request, options);
    },
    async teardown() {
      await inner.teardown?.();
      const before = new Set(linked.values());
      for (const file of keptPages(cache).keys())
        if (!before.has(file)) shareFile(join(out, file), kept(file));
    },
  };
}

/** Puts a file in the place of its copy. */
function shareFile(file: string, copy: string): void {
  if (linkFile(file, `${copy}.next`)) renameSync(`${copy}.next`, copy);
}

/** Links the files of those paths that are the same, and removes from the cache those that are not; gives the linked ones. */
function linkKept(
  paths: readonly PathWithRoute[],
  cache: URL,
  placesOf: (file: string) => { from: string; to: string },
): Map<string, string> {
  const { routes } = readManifest(cache) ?? { routes: {} };
  const folders = new Set<string>();
  const linked = new Map<string, string>();
  const written = timeOf(fileURLToPath(manifestOf(cache))) ?? 0;
  for (const { pathname, route, cacheKey } of paths) {
    const known = routes[route.component]?.paths[pathname];
    if (!known) continue;
    const { from, to } = placesOf(known.outputFile);
    const time = timeOf(from);
    // One that is younger than the list was altered since, by its name in the site that stands.
    if (cacheKey !== known.cacheKey || time === null || time > written) {
      rmSync(from, { force: true });
      continue;
    }
    if (folders.size < folders.add(dirname(to)).size) mkdirSync(dirname(to), { recursive: true });
    // Astro copies the others.
    if (linkFile(from, to)) linked.set(withoutSlash(pathname), known.outputFile);
  }
  return linked;
}

/** When a file was last written, in milliseconds; null where there is none. */
function timeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

function manifestOf(cache: URL): URL {
  return new URL('incremental-build.json', cache);
}

function readManifest(cache: URL): Manifest | null {
  try {
    return JSON.parse(readFileSync(manifestOf(cache), 'utf8'));
  } catch {
    return null;
  }
}
