import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { besideModule } from '../node/beside-module.ts';
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

/** The new site and Astro's cache, which share files. */
type Places = { cache: URL; out: string };

/**
 * Lets the new site (`out`) and Astro's cache share all that the last build kept, each file under two names, where Astro
 * would copy those that rest. That is done in a thread, before it is known which do: tens of thousands of names take
 * seconds. Gives the files, by their paths below the site.
 */
export function linkInThread({ cache, out }: Places): Promise<ReadonlySet<string>> {
  const workerData: LinkOrder = { cache: cache.href, out };
  const thread = new Worker(besideModule(import.meta.url, './link-thread'), { workerData });
  const linked = new Promise<ReadonlySet<string>>((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
  });
  // The build may end before anybody asks.
  linked.catch(() => {});
  return linked;
}

/** What `link-thread.ts` is to do. */
export type LinkOrder = { cache: string; out: string };

/** The same in this thread. */
export function linkKept({ cache, out }: Places): ReadonlySet<string> {
  const folders = new Set<string>();
  const linked = new Set<string>();
  const written = timeOf(fileURLToPath(manifestOf(cache))) ?? 0;
  for (const file of keptPages(cache).keys()) {
    const [from, to] = [keptFile(cache, file), join(out, file)];
    const time = timeOf(from);
    if (time === null) continue;
    // One that is younger than the list was altered since, by its name in the site that stands.
    if (time > written) rmSync(from);
    else {
      if (folders.size < folders.add(dirname(to)).size) mkdirSync(dirname(to), { recursive: true });
      // Astro copies the others.
      if (linkFile(from, to)) linked.add(file);
    }
  }
  return linked;
}

/**
 * Astro's renderer of pages, which begins with the files that the new site and Astro's cache share (`linking`). So a file
 * has its inode and time for as long as it rests; and as the site that stands has it, too, what is to be written anew is
 * removed first. What threads make meanwhile comes last: pictures to share and the search.
 */
export function linkingPrerenderer(
  inner: AstroPrerenderer,
  { base, linking, ...places }: Places & { base: string; linking: Promise<ReadonlySet<string>> },
): AstroPrerenderer {
  const { cache, out } = places;
  let rests: ReadonlyMap<string, string> = new Map();
  return {
    ...inner,
    async getStaticPaths() {
      const paths = await inner.getStaticPaths();
      rests = removeOthers(paths, await linking, places);
      const isLast = ({ pathname }: PathWithRoute) => /^\/(og|search-index)\//.test(pathname);
      return [...paths.filter((path) => !isLast(path)), ...paths.filter(isLast)];
    },
    async render(request, options) {
      const path = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
      const file = rests.get(withoutSlash(path));
      if (file) removeShared(file, places);
      return inner.render(request, options);
    },
    async teardown() {
      await inner.teardown?.();
      const before = new Set(rests.values());
      for (const file of keptPages(cache).keys())
        if (!before.has(file)) shareFile(join(out, file), keptFile(cache, file));
    },
  };
}

/** Puts a file in the place of its copy. */
function shareFile(file: string, copy: string): void {
  if (linkFile(file, `${copy}.next`)) renameSync(`${copy}.next`, copy);
}

/** Removes the shared files but those of paths that are the same; gives these by path. */
function removeOthers(
  paths: readonly PathWithRoute[],
  linked: ReadonlySet<string>,
  places: Places,
): Map<string, string> {
  const { routes } = readManifest(places.cache) ?? { routes: {} };
  const rests = new Map<string, string>();
  for (const { pathname, route, cacheKey } of paths) {
    const known = routes[route.component]?.paths[pathname];
    if (known && cacheKey === known.cacheKey && linked.has(known.outputFile))
      rests.set(withoutSlash(pathname), known.outputFile);
  }
  const resting = new Set(rests.values());
  for (const file of linked) if (!resting.has(file)) removeShared(file, places);
  return rests;
}

/** Removes a file from both, and the folders of the site that are empty then. */
function removeShared(file: string, { cache, out }: Places): void {
  rmSync(keptFile(cache, file), { force: true });
  rmSync(join(out, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder))
    if (!removeEmpty(join(out, folder))) return;
}

/** Removes a folder; false where it is not empty. */
function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function keptFile(cache: URL, file: string): string {
  return join(fileURLToPath(new URL('dist/', cache)), file);
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

let lastRead: { mark: string; manifest: Manifest | null } | undefined;

/** Each is read once: of a large site that takes a while. */
function readManifest(cache: URL): Manifest | null {
  const file = fileURLToPath(manifestOf(cache));
  const mark = `${file} ${timeOf(file)}`;
  if (lastRead?.mark !== mark) lastRead = { mark, manifest: parsed(file) };
  return lastRead.manifest;
}

function parsed(file: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
