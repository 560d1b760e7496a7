import { readFileSync } from 'node:fs';

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

function readManifest(cache: URL): Manifest | null {
  try {
    return JSON.parse(readFileSync(new URL('incremental-build.json', cache), 'utf8'));
  } catch {
    return null;
  }
}
