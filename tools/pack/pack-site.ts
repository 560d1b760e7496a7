import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { classicScripts, scriptsBefore } from './classic-scripts.ts';
import { dataScript } from './data-script.ts';
import { buildFirstScript } from './first-script.ts';
import { inlineFiles } from './inline-files.ts';
import { type Fate, fateOf } from './kinds-of-files.ts';
import { siteName } from './pack-name.ts';
import { scriptOfFile } from './packed-files.ts';
import { readMe } from './read-me.ts';
import { firstScript, type PackedSite, rewritePage } from './rewrite-page.ts';
import type { BuiltSite } from './site-to-pack.ts';

/** Writes a copy of a built site into an empty folder, which then works from a disk without a server. */
export async function packSite(site: BuiltSite, folder: string): Promise<void> {
  const by = Map.groupBy(site.files, fateOf);
  const files = (...fates: Fate[]) => fates.flatMap((fate) => by.get(fate) ?? []);
  const write = async (path: string, content: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const read = (path: string) => readFile(join(site.folder, path));

  const modules = await classicScripts(site.folder, files('module'));
  for (const [path, { code }] of modules) await write(path, code);
  await write(firstScript, await buildFirstScript());
  await write('README.txt', readMe(site));
  await writeStyles(site, files('style'), write);
  for (const path of files('same', 'both')) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(site.folder, path), join(folder, path));
  }
  for (const [script, paths] of Map.groupBy(files('data', 'both'), scriptOfFile)) {
    const contents = await Promise.all(
      paths.map(async (path) => [path, await read(path)] as const),
    );
    await write(script, dataScript(new Map(contents)));
  }
  const packed = factsOf(site, modules);
  for (const page of files('page'))
    await write(page, rewritePage((await read(page)).toString('utf8'), page, packed));
}

/** What the pages have to know of the site and its copy. */
function factsOf(site: BuiltSite, modules: Awaited<ReturnType<typeof classicScripts>>): PackedSite {
  const among = (...fates: Fate[]) => {
    const files = new Set(site.files.filter((file) => fates.includes(fateOf(file))));
    return (file: string) => files.has(file);
  };
  const before = new Map<string, string[]>();
  return {
    name: siteName(site),
    origin: site.origin,
    base: site.base,
    has: among('page', 'style', 'module', 'same', 'both'),
    canFetch: among('data', 'both'),
    scriptsBefore: (module) => {
      const known = before.get(module) ?? scriptsBefore(modules, module);
      before.set(module, known);
      return known;
    },
  };
}

async function writeStyles(
  site: BuiltSite,
  styles: readonly string[],
  write: (path: string, content: string) => Promise<void>,
): Promise<void> {
  const contents = new Map<string, Buffer>();
  for (const path of site.files.filter((file) => file.startsWith('_astro/')))
    contents.set(path, await readFile(join(site.folder, path)));
  const read = (file: string) => {
    const content = contents.get(file);
    if (!content) throw new Error(`A style sheet needs ${file}, which the site does not have.`);
    return content;
  };
  for (const path of styles) {
    const css = await readFile(join(site.folder, path), 'utf8');
    await write(path, inlineFiles(css, { path, base: site.base, read }));
  }
}
