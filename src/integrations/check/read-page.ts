import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** What the checks look at in one page. */
export type Page = {
  /** Path of the page on the site, `/papers/x/` or `/404.html`. */
  path: string;
  /** Bytes of a paper's page, gzipped; of others, which have no budget, 0. */
  size: number;
  ids: Set<string>;
  /** Targets of links and of loaded files, as written. */
  links: { tag: string; url: string; external: boolean }[];
  /** Levels of headings in order. */
  headings: number[];
  /** What looks like a value of the program or TeX left over, in text or attributes. */
  leaks: string[];
  canonical: string | null;
  /** Absolute address of the picture that stands for the page. */
  card: string | null;
  csp: string | null;
  /** Where `<meta http-equiv="refresh">` leads. */
  refresh: string | null;
  /** What search engines are asked. */
  robots: string;
  title: string;
  /** Inline scripts that run. */
  inlineScripts: string[];
  /** Elements with a style attribute or event handler, which the policy forbids. */
  forbidden: string[];
};

const urlAttributes: Record<string, string> = {
  a: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
  form: 'action',
  source: 'src',
};

const leaks = [/\[object Object\]/, /\\(textbf|textit|emph|mathcal|frac|times)\b/];
const valueLeak = />\s*(undefined|null|NaN)\s*<|="(undefined|null|NaN)"/;

/** Reads a page of the built site. */
export function readPage(path: string, html: string): Page {
  const page: Page = {
    path,
    size: path.startsWith('/papers/') ? gzipSync(html).length : 0,
    ids: new Set(),
    links: [],
    headings: [],
    leaks: [],
    canonical: null,
    card: null,
    csp: null,
    refresh: null,
    robots: '',
    title: '',
    inlineScripts: [],
    forbidden: [],
  };
  const open: string[] = [];
  const text: string[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      open.push(tag);
      noteElement(page, tag, attributes);
      if (tag === 'script' && !attributes['src'] && attributes['type'] !== 'application/ld+json')
        page.inlineScripts.push('');
    },
    ontext(value) {
      const tag = open.at(-1);
      if (tag === 'title' && !open.includes('svg')) page.title += value;
      else if (tag === 'script') page.inlineScripts.push((page.inlineScripts.pop() ?? '') + value);
      else if (open.includes('body')) text.push(value);
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  const shown = text.join('');
  page.leaks = [...leaks.map((leak) => leak.exec(shown)), valueLeak.exec(html)].flatMap(
    (found) => found?.[0] ?? [],
  );
  return page;
}

/** A link that names an address and loads nothing from it: the canonical one, and Signposting’s to other hosts. */
function isNamed(rel: string | undefined, url: string): boolean {
  return rel === 'canonical' || (/^https?:/.test(url) && (rel === 'cite-as' || rel === 'type'));
}

function noteElement(page: Page, tag: string, attributes: Record<string, string>): void {
  if (attributes['id']) page.ids.add(attributes['id']);
  if (/^h[1-6]$/.test(tag)) page.headings.push(Number(tag[1]));
  if (tag === 'link' && attributes['rel'] === 'canonical')
    page.canonical = attributes['href'] ?? null;
  if (attributes['property'] === 'og:image') page.card = attributes['content'] ?? null;
  if (tag === 'meta') noteMeta(page, attributes);
  const url = attributes[urlAttributes[tag] ?? ''];
  if (url !== undefined && !(tag === 'link' && isNamed(attributes['rel'], url))) {
    page.links.push({ tag, url, external: attributes['rel'] === 'external' });
  }
  const bad = Object.keys(attributes).filter((name) => name === 'style' || name.startsWith('on'));
  page.forbidden.push(...bad.map((name) => `<${tag} ${name}>`));
}

function noteMeta(page: Page, { content = '', name, ...others }: Record<string, string>): void {
  const equivalent = others['http-equiv']?.toLowerCase();
  if (name === 'robots') page.robots = content;
  if (equivalent === 'content-security-policy') page.csp = content;
  if (equivalent !== 'refresh') return;
  page.refresh = content
    .replace(/^[\d.\s]*[;,]?\s*(url\s*=\s*)?/i, '')
    .replace(/^(["'])(.*)\1$/, '$2');
  page.links.push({ tag: 'a', url: page.refresh, external: false });
}
