import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { InjectedRoute } from 'astro';

const pages = fileURLToPath(new URL('../pages/', import.meta.url));

/**
 * The routes of Offprint's pages, `digests/[id]/[...page]`, as Astro reads them off their files, but for those that the
 * owner has at the same path in `src/pages`. Where that folder is Offprint's own, Astro finds all of them by itself.
 */
export function routesOf(srcDir: URL): InjectedRoute[] {
  const own = join(fileURLToPath(srcDir), 'pages');
  if (join(pages) === join(own, '/')) return [];
  const replaced = new Set(existsSync(own) ? filesOf(own).map(addressOf) : []);
  return filesOf(pages)
    .filter((file) => !replaced.has(addressOf(file)))
    .map((file) => ({
      pattern: `/${withoutEnding(file).replace(/(^|\/)index$/, '')}`,
      entrypoint: pathToFileURL(join(pages, file)),
      prerender: true,
    }));
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(astro|[jt]s|md|html)$/.test(path) && !/(^|\/)_|\.(test|d)\./.test(path))
    .sort();
}

const withoutEnding = (file: string) => file.replace(/\.[^./]+$/, '');

/** The same name for a page that is always there, `topics/index`, and for one that may lack, `topics/[...index]`. */
const addressOf = (file: string) => withoutEnding(file).replace(/\[\.\.\.index\]$/, 'index');
