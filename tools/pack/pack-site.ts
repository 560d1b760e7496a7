import { isUtf8 } from 'node:buffer';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { rolldown } from 'rolldown';
import { besideModule } from '../../src/node/beside-module.ts';
import { mediaTypeOf } from '../../src/node/media-types.ts';
import type { BuiltSite } from './built-site.ts';
import { siteName } from './built-site.ts';
import { classicScripts, scriptsBefore } from './classic-scripts.ts';
import { type PackedFile, scriptOfFile } from './packed-files.ts';
import { firstScript, type PackedSite, rewritePage } from './rewrite-page.ts';

/** What becomes of a file of a built site in a packed copy. */
type Fate =
  /** A page, with its addresses rewritten. */
  | 'page'
  /** A style sheet, with its fonts and pictures in it. */
  | 'style'
  /** A module, as a classic script. */
  | 'module'
  /** What only scripts fetch: in a script that holds it. */
  | 'data'
  /** What scripts fetch and people take: as it is, and in such a script. */
  | 'both'
  /** As it is. */
  | 'same'
  /** Nothing: it is for hosts, feed readers, search engines and browsers' shells, or stands in a style sheet. */
  | 'none';

const fates: [pattern: RegExp, fate: Fate][] = [
  [/\.(gz|br)$/, 'none'],
  [/^(_headers|_redirects|CNAME|\.nojekyll|robots\.txt|llms\.txt)$/, 'none'],
  [/^(manifest\.webmanifest|sw\.js|offline-\w+\.json)$/, 'none'],
  [/^(icon-[^/]*|apple-touch-icon)\.png$/, 'none'],
  [/^(og|screenshots|\.well-known)\//, 'none'],
  [/\.(xml|opml)$|(^|\/)feed\.json$|(^|\/)feeds?\/.*\.json$/, 'none'],
  [/^_astro\/wordmark\.[^/]*\.svg$/, 'data'],
  [/^_astro\/.*\.(woff2?|svg)$/, 'none'],
  [/^search-index\//, 'data'],
  [/^(map\/.*|search\/.*)\.json$|^map\/dots\.svg$/, 'data'],
  [/^papers\/[^/]+\.json$/, 'both'],
  [/\.html$/, 'page'],
  [/\.css$/, 'style'],
  [/^_astro\/.*\.m?js$/, 'module'],
];

/** The fate of a file by its path in the site. */
export function fateOf(path: string): Fate {
  return fates.find(([pattern]) => pattern.test(path))?.[1] ?? 'same';
}

/**
 * A style sheet with what it refers to in it, as browsers refuse fonts and masks from files. `read` gives
 * the bytes of a file by its path in the site; addresses elsewhere stay.
 */
export function inlineFiles(
  css: string,
  { path, base, read }: { path: string; base: string; read: (file: string) => Buffer },
): string {
  return css.replace(/url\(\s*(["']?)([^"')]+)\1\s*\)/g, (whole, _, address: string) => {
    if (/^([a-z][a-z0-9+.-]*:|#|\/\/)/i.test(address)) return whole;
    const [plain = ''] = address.split(/[?#]/);
    const file = plain.startsWith(base)
      ? plain.slice(base.length)
      : posix.join(posix.dirname(path), plain);
    const type = mediaTypeOf(file) ?? 'application/octet-stream';
    return `url(data:${type};base64,${read(file).toString('base64')})`;
  });
}

/** The script that holds files, by their paths in the site: text stays text, all else is Base64. */
export function dataScript(files: ReadonlyMap<string, Buffer>): string {
  const packed = Object.fromEntries([...files].map(([path, bytes]) => [path, packedFile(bytes)]));
  return `siteCopy.files(${JSON.stringify(packed)});\n`;
}

/** A text with a byte order mark would lose it on its way. */
function packedFile(bytes: Buffer): PackedFile {
  const isText = isUtf8(bytes) && !bytes.includes(0) && bytes[0] !== 0xef;
  return isText ? { text: bytes.toString('utf8') } : { base64: bytes.toString('base64') };
}

/** The file at the top of a packed copy that says what it is. */
function readMe({ title, origin, base, date }: BuiltSite): string {
  const lines = [
    `This folder is a copy of the site "${title}"${date ? `, with digests up to ${date}` : ''}. It needs no server and no network.`,
    'Open it: unpack all of it, then double-click index.html. Any current browser will do.',
    'All of it works there: reading, lists, search with filters, map, comparison, citations.',
    'The reading list stays in the browser; some browsers keep nothing for files, and then the page says so.',
    `Online it is at ${origin}${base}; feeds and pictures to share are only there.`,
  ];
  return `${lines.join('\r\n')}\r\n`;
}

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

/** Writes style sheets with all in them that they refer to. */
export async function writeStyles(
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

const entry = besideModule(import.meta.url, './browser/run-copy');

/** The script that every page of a packed copy begins with, made from tools/pack/browser. */
async function buildFirstScript(): Promise<string> {
  const bundle = await rolldown({ input: entry, logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}
