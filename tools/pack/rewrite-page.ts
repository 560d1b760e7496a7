import { posix } from 'node:path';
import { Parser } from 'htmlparser2';
import MagicString from 'magic-string';
import { escapeHtml } from '../../src/text/escape.ts';

/**
 * The address by which a page of a folder reaches one of its files: `relativeAddress('a/b/index.html',
 * 'c/index.html')` is `../../c/index.html`. Both are paths in the folder, as they stand on the disk.
 */
export function relativeAddress(page: string, file: string): string {
  const path = posix.relative(posix.dirname(`/${page}`), `/${file}`);
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The address by which a page reaches a folder, `./` or `../../c/`. */
export function relativeFolder(page: string, folder: string): string {
  const path = posix.relative(posix.dirname(`/${page}`), `/${folder}`);
  return path ? `${path}/` : './';
}

/** What the rewriting of addresses has to know of a site. */
export type AddressedSite = {
  /** Its host, `https://papers.example.org`. */
  origin: string;
  /** Its base path, with a slash at both ends. */
  base: string;
  /** Whether the copy has a file. */
  has: (file: string) => boolean;
  /** Whether scripts can fetch a file in the copy. */
  canFetch: (file: string) => boolean;
};

/**
 * The address in a packed copy of what a page (its file's path in the site) refers to: relative, and with
 * the name of the file. What the copy leaves out is reached online; what is elsewhere, or within the page,
 * stays as it is.
 */
export function rewriteAddress(address: string, page: string, site: AddressedSite): string {
  if (/^([a-z][a-z0-9+.-]*:|\/\/|#|\?|$)/i.test(address)) return address;
  const url = new URL(address, site.origin + site.base + page.replace(/index\.html$/, ''));
  if (!url.pathname.startsWith(site.base)) return url.href;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = fileOf(path, site);
  return file === null ? url.href : relativeAddress(page, file) + url.search + url.hash;
}

/** The file that a server would send for a path; null where the copy has none. */
function fileOf(path: string, { has }: AddressedSite): string | null {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return [file, `${file}/index.html`].find(has) ?? null;
}

/** The same for an address in a `data-` attribute, to which a script may append: a folder stays a folder. */
export function rewriteDataAddress(address: string, page: string, site: AddressedSite): string {
  if (!address.startsWith(site.base) || /\s/.test(address)) return address;
  const path = address.slice(site.base.length);
  if (path === '' || path.endsWith('/')) return relativeFolder(page, path);
  return site.has(path) || site.canFetch(path) ? relativeAddress(page, path) : address;
}

/**
 * The Content-Security-Policy of a page of a packed copy. Fonts stand in the style sheets, as browsers
 * keep files from fonts; and files are named beside `'self'`, as for a page on a disk browsers differ in
 * what that is. All else holds: no host, no inline script but the one with its hash.
 */
export function adaptPolicy(policy: string): string {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive && !/^(font|manifest|worker)-src\b/.test(directive));
  return [...directives, "font-src 'self' data:"].join('; ').replaceAll("'self'", "'self' file:");
}

/** What the rewriting of pages has to know of a site and its copy. */
export type PackedSite = AddressedSite & {
  /** What tells the copy from others. */
  name: string;
  /** The scripts, as paths, that have to stand before a module's own, in their order. */
  scriptsBefore: (module: string) => readonly string[];
};

/** Path of the script that every page of a copy begins with. */
export const firstScript = '_astro/copy.js';

type Attribute = { name: string; value: string; start: number; end: number };
type Tag = { name: string; attributes: Attribute[]; start: number; end: number };
type Edit = { start: number; end: number; text: string };

const dropped =
  /^(manifest|preload|modulepreload|prefetch|search|sitemap|apple-touch-icon|serviceworker)$/;

/** Whether a link of a page's head leads to nothing that a copy has or needs. */
function isDropped(rel: string): boolean {
  return dropped.test(rel);
}

/** A page as a packed copy has it; all but its addresses, its scripts' tags and its policy stays, byte for byte. */
export function rewritePage(html: string, page: string, site: PackedSite): string {
  const edited = new MagicString(html);
  const listed = new Set<string>();
  for (const tag of readTags(html))
    for (const { start, end, text } of editsOf(tag, page, site, listed))
      edited.update(start, end, text);
  return edited.toString();
}

function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  let attributes: Attribute[] = [];
  const parser = new Parser({
    onattribute(name, value, quote) {
      const end = parser.endIndex;
      const closed = quote && html[end] === quote ? 1 : 0;
      attributes.push({ name, value, start: parser.startIndex, end: end + closed });
    },
    onopentag(name, _, implied) {
      if (!implied)
        tags.push({ name, attributes, start: parser.startIndex, end: parser.endIndex + 1 });
      attributes = [];
    },
  });
  parser.end(html);
  return tags;
}

function editsOf(tag: Tag, page: string, site: PackedSite, listed: Set<string>): Edit[] {
  const { start, end } = tag;
  const value = (name: string) => tag.attributes.find((one) => one.name === name)?.value ?? '';
  if (tag.name === 'link' && value('rel').split(' ').some(isDropped))
    return [{ start, end, text: '' }];
  if (tag.name === 'script' && value('type') === 'module' && value('src'))
    return [{ start, end, text: scriptTags(value('src'), page, site, listed) }];
  if (tag.name === 'use') return tag.attributes.flatMap((one) => partEdits(one, page, site));
  if (tag.name === 'link' && value('rel') === 'canonical') return [];
  return tag.attributes.flatMap((attribute) => {
    const text = newValue(tag, attribute, page, site);
    if (tag.name === 'html' && attribute.name === 'data-base')
      return [edit(attribute, `data-base="${text}" data-copy="${escapeHtml(site.name)}"`)];
    return text === attribute.value
      ? []
      : [edit(attribute, `${attribute.name}="${escapeHtml(text)}"`)];
  });
}

function newValue(tag: Tag, { name, value }: Attribute, page: string, site: PackedSite): string {
  if (/^(href|src|action|poster|xlink:href)$/.test(name)) return rewriteAddress(value, page, site);
  if (name === 'srcset') return rewriteEach(value, page, site);
  if (name.startsWith('data-')) return rewriteDataAddress(value, page, site);
  if (name !== 'content') return value;
  const equivalent = tag.attributes.find((one) => one.name === 'http-equiv')?.value.toLowerCase();
  if (equivalent === 'content-security-policy') return adaptPolicy(value);
  if (equivalent !== 'refresh') return value;
  return value.replace(/(url=)(.+)$/i, (_, before, to) => before + rewriteAddress(to, page, site));
}

/** Browsers take no part of a picture from a file: the first script of the page brings it from `data-from`. */
function partEdits(attribute: Attribute, page: string, site: PackedSite): Edit[] {
  const [file = '', part] = attribute.value.split('#');
  if (!/^(xlink:)?href$/.test(attribute.name) || !file || !part) return [];
  const from = rewriteDataAddress(file, page, site);
  return [edit(attribute, `href="#${escapeHtml(part)}" data-from="${escapeHtml(from)}"`)];
}

/** Addresses with sizes, parted by commas. */
function rewriteEach(value: string, page: string, site: PackedSite): string {
  return value.replace(
    /(^|,\s*)(\S+)/g,
    (_, before, to) => before + rewriteAddress(to, page, site),
  );
}

/** The tags for a module and those that it needs; what stands on the page already is not repeated. */
function scriptTags(source: string, page: string, site: PackedSite, listed: Set<string>): string {
  const module = source.slice(site.base.length);
  const files = [firstScript, ...site.scriptsBefore(module), module];
  const fresh = files.filter((file) => !listed.has(file));
  for (const file of fresh) listed.add(file);
  // The closing tag of the module's own element follows what is written here.
  return fresh
    .map((file) => `<script defer src="${relativeAddress(page, file)}">`)
    .join('</script>');
}

function edit({ start, end }: Attribute, text: string): Edit {
  return { start, end, text };
}
