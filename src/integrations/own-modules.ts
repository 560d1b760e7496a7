import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AstroError } from 'astro/errors';
import type { SiteConfig } from '../model/site-settings.ts';
import { besideModule } from '../node/beside-module.ts';
import { sources, versionOf } from '../node/program-version.ts';
import { searchFolder } from './kept-search.ts';
import type { PageSettings } from './settings.ts';
import { textsModule } from './texts.ts';

/** What of a site takes the place of modules of Offprint. */
export type Own = {
  /** Folder of the site. */
  root: string;
  config: SiteConfig;
  settings: PageSettings;
};

/** Where Astro keeps what it made. Each content folder, and part of a site, has a cache of its own: two can then be built at one time. */
export function cacheOf({ root, settings: { content, year } }: Own): URL {
  const name = encodeURIComponent(content) + (year === null ? '' : `.${year}`);
  return pathToFileURL(join(root, '.cache/astro', name, '/'));
}

/** A plugin of Vite, as far as it is used here. */
type Plugin = {
  name: string;
  enforce: 'pre';
  resolveId(
    this: {
      resolve(source: string, importer?: string, options?: object): Promise<Found>;
      environment?: { name: string };
    },
    source: string,
    importer: string | undefined,
  ): Promise<string | null>;
  load(id: string): string | null | Promise<string | null>;
};
type Found = { id: string } | null;

/**
 * The plugin of Vite that gives the pages what is the owner's: their settings in the place of `site.config.ts`, the texts
 * of their language in the place of `texts/texts.ts`, their components in the place of Offprint's, their style sheets, and
 * what a command said of the build. Settings and texts are read when the first page asks for them.
 */
export function ownModules(own: Own): Plugin {
  const replaced = replacedModules(own);
  const virtual: Record<string, () => string | Promise<string>> = {
    'virtual:offprint/settings': () => `export const settings = ${JSON.stringify(own.settings)};`,
    'virtual:offprint/field': () => fieldModule(own.settings),
    'virtual:offprint/lists': () => listsModule(own.settings),
    'virtual:offprint/needed-papers': () => neededModule(own.settings),
    'virtual:offprint/kept-search': () => keptSearchModule(own.settings),
    'virtual:offprint/kept-facts': () => keptFactsModule(own),
    'virtual:offprint/styles': () =>
      own.config.customCss.map((file) => `import ${quote(inRoot(own.root, file))};`).join('\n'),
    'virtual:offprint/site-config': () =>
      `export const title = ${JSON.stringify(own.config.title)};\nexport const siteConfig = ${JSON.stringify(own.config)};`,
  };
  return {
    name: 'offprint:own-modules',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (Object.hasOwn(virtual, source)) return `\0${source}`;
      if (!/\.([jt]s|astro)$/.test(source)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      // The dev server marks files of packages with a version.
      const other = found && replaced.get(found.id.replace(/\?v=\w+$/, ''));
      // An owner's component may hold the one that it replaces.
      if (!other || other === importer) return null;
      return other === textsId && this.environment?.name === 'client' && importer
        ? `${textsId}?for=${relative(own.root, importer).replace(/\W+/g, '-')}`
        : other;
    },
    load(id) {
      if (id.startsWith(textsId))
        return textsModule(own.root, own.config.language, id.slice(textsId.length));
      return id.startsWith('\0virtual:offprint/') ? (virtual[id.slice(1)]?.() ?? null) : null;
    },
  };
}

/** Reads the field's vectors, which are too large for a module. */
function fieldModule({ terms, vectors }: PageSettings): string {
  return terms && vectors
    ? `import { readFileSync } from 'node:fs';
export const readFieldFiles = () => ({ terms: readFileSync(${quote(terms)}, 'utf8'), vectors: readFileSync(${quote(vectors)}) });`
    : 'export const readFieldFiles = () => null;';
}

function listsModule({ content }: PageSettings): string {
  return `import { readFileSync } from 'node:fs';
export const listsIn = (name) => new Map(Object.entries(JSON.parse(readFileSync(${quote(join(content, '/'))} + name, 'utf8'))));`;
}

function neededModule({ content, year }: PageSettings): string {
  return `import { neededPapers } from ${quote(besideModule(import.meta.url, '../node/read-digests'))};
export const needed = neededPapers(${quote(content)}, ${JSON.stringify(year)});`;
}

function keptSearchModule({ content }: PageSettings): string {
  const programs = ['search/', 'text/', '../package-lock.json'].map((path) => join(sources, path));
  return `import { keeperIn, keepFilesIn } from ${quote(besideModule(import.meta.url, './kept-search'))};
export const programs = ${quote(versionOf(programs))};
export const keepYear = keeperIn(${quote(dirname(searchFolder(content)))}, programs);
export const keepFiles = (files) => keepFilesIn(${quote(searchFolder(content))}, files);`;
}

function keptFactsModule(own: Own): string {
  const file = fileURLToPath(new URL('facts.json', cacheOf(own)));
  return `import { keeperOfFacts } from ${quote(besideModule(import.meta.url, './kept-facts'))};
export const keepFacts = keeperOfFacts(${quote(file)});`;
}

/**
 * A bundler cannot part a module: from one of all texts, whatever any page says would come to every page. So in browsers
 * each module that imports texts has a copy of its own, of which all that it does not say is dropped as unused.
 */
const textsId = '\0virtual:offprint/texts';

/** The modules that an owner's take the place of, by path. */
function replacedModules({ root, config }: Own): Map<string, string> {
  return new Map([
    [besideModule(import.meta.url, '../site.config'), '\0virtual:offprint/site-config'],
    [besideModule(import.meta.url, '../texts/texts'), textsId],
    ...Object.entries(config.components).map(
      ([name, file]) =>
        [
          fileURLToPath(new URL(`../components/${name}.astro`, import.meta.url)),
          inRoot(root, file),
        ] as const,
    ),
  ]);
}

/** The path of a file that an owner names; throws where there is none. */
function inRoot(root: string, file: string): string {
  const path = resolve(root, file);
  if (existsSync(path)) return path;
  throw new AstroError(
    `The options of offprint() name ${file}, and there is no such file in ${root}.`,
  );
}

const quote = (text: string) => JSON.stringify(text);
