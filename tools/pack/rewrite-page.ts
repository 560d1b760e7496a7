import { Parser } from 'htmlparser2';
import { escapeHtml } from '../../src/text/escape-html.ts';
import { adaptPolicy } from './adapt-policy.ts';
import { relativeAddress } from './relative-address.ts';
import { type AddressedSite, rewriteAddress, rewriteDataAddress } from './rewrite-address.ts';

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

/** Links of a page's head that lead to nothing a copy has or needs. */
const dropped =
  /^(manifest|preload|modulepreload|prefetch|search|sitemap|apple-touch-icon|serviceworker)$/;

/** A page as a packed copy has it; all but its addresses, its scripts' tags and its policy stays, byte for byte. */
export function rewritePage(html: string, page: string, site: PackedSite): string {
  const listed = new Set<string>();
  const edits = readTags(html).flatMap((tag) => editsOf(tag, page, site, listed));
  let result = '';
  let at = 0;
  for (const { start, end, text } of edits) {
    result += html.slice(at, start) + text;
    at = end;
  }
  return result + html.slice(at);
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
  const value = (name: string) => tag.attributes.find((one) => one.name === name)?.value;
  if (
    tag.name === 'link' &&
    value('rel')
      ?.split(' ')
      .some((rel) => dropped.test(rel))
  )
    return [{ start: tag.start, end: tag.end, text: '' }];
  if (tag.name === 'script' && value('type') === 'module' && value('src'))
    return [
      { start: tag.start, end: tag.end, text: scriptTags(value('src') ?? '', page, site, listed) },
    ];
  if (tag.name === 'use') return tag.attributes.flatMap((one) => partEdits(one, page, site));
  const fixed = tag.name === 'link' && value('rel') === 'canonical';
  return tag.attributes.flatMap((attribute) => {
    const text = fixed ? attribute.value : newValue(tag, attribute, page, site);
    if (tag.name === 'html' && attribute.name === 'data-base')
      return [edit(attribute, `${attribute.name}="${text}" data-copy="${escapeHtml(site.name)}"`)];
    return text === attribute.value
      ? []
      : [edit(attribute, `${attribute.name}="${escapeHtml(text)}"`)];
  });
}

function newValue(tag: Tag, { name, value }: Attribute, page: string, site: PackedSite): string {
  if (/^(href|src|action|poster|xlink:href)$/.test(name)) return rewriteAddress(value, page, site);
  if (name === 'srcset') return rewriteEach(value, page, site);
  if (name.startsWith('data-')) return rewriteDataAddress(value, page, site);
  const equivalent = tag.attributes.find((one) => one.name === 'http-equiv')?.value.toLowerCase();
  if (name !== 'content' || !equivalent) return value;
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
