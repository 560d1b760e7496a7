import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** The built site as the rules see it. */
export type Site = {
  pages: Map<string, Page>;
  files: Set<string>;
  base: string;
  /** Everything that the dumps say, as one text; read only when asked for. */
  texts: () => string;
};

export type Finding = { path: string; rule: string; reason: string };

/** A rule looks at one page and says in full sentences what is wrong with it. */
type Rule = (page: Page, site: Site) => string[];

const rules: Record<string, Rule> = {
  links: (page, site) =>
    page.links.flatMap(({ tag, url }) => {
      if (/^(https?:|mailto:|data:)/i.test(url))
        return tag === 'a' || url.startsWith('data:') || tag === 'link'
          ? []
          : [`<${tag}> loads ${url} from elsewhere.`];
      return brokenLink(page, url, site);
    }),
  'loaded-from-elsewhere': (page) =>
    page.links
      .filter(({ tag, url }) => tag === 'link' && /^(https?:)?\/\//.test(url))
      .map(({ url }) => `<link> leads to ${url}, which is on another host.`),
  headings: (page) => headingFindings(page.headings),
  policy: (page) => [
    ...(page.csp?.includes(isEmail(page.path) ? "default-src 'none'" : "default-src 'self'")
      ? []
      : ['The page has no Content-Security-Policy.']),
    ...page.forbidden
      .filter((found) => !(isEmail(page.path) && found.endsWith(' style>')))
      .map((found) => `The policy forbids ${found}.`),
  ],
  'leaked-markup': (page, site) =>
    page.leaks
      .filter((leak) => !site.texts().includes(leak.replace(/^[>="\s]+|["<\s]+$/g, '')))
      .map((leak) => `The page shows ${JSON.stringify(leak)}, which no dump holds.`),
  head: (page) => [
    ...(page.title.trim() ? [] : ['The page has no title.']),
    ...(page.canonical ? [] : ['The page has no canonical link.']),
  ],
};

/** Whether a page is a message: only there are styles in attributes, because mail programs know no others. */
export function isEmail(path: string): boolean {
  return /^\/digests\/[^/]+\/email\.html$/.test(path);
}

/** Everything that the rules find in the pages, sorted by page. */
export function findFaults(site: Site): Finding[] {
  return [...site.pages.values()].flatMap((page) =>
    Object.entries(rules).flatMap(([rule, find]) =>
      find(page, site).map((reason) => ({ path: page.path, rule, reason })),
    ),
  );
}

function brokenLink(page: Page, url: string, { pages, files, base }: Site): string[] {
  const [address = '', fragment] = new URL(
    url,
    `https://site${base.replace(/\/$/, '')}${page.path}`,
  ).href
    .replace('https://site', '')
    .split('#');
  const [withBase = ''] = address.split('?');
  const root = base.replace(/\/$/, '');
  if (root && !withBase.startsWith(`${root}/`))
    return [`The link to ${url} leaves the base path ${base}.`];
  const path = decodeURIComponent(withBase.slice(root.length));
  const target = pages.get(path);
  if (!target && !files.has(path)) return [`The link to ${url} leads to no page or file.`];
  if (fragment && target && !target.ids.has(decodeURIComponent(fragment)))
    return [`The link to ${url} leads to a place that its page does not have.`];
  return [];
}

function headingFindings(levels: number[]): string[] {
  const findings: string[] = [];
  if (levels.filter((level) => level === 1).length !== 1)
    findings.push('The page does not have exactly one first-level heading.');
  levels.forEach((level, index) => {
    const previous = levels[index - 1] ?? level;
    if (level > previous + 1)
      findings.push(`A heading of level ${level} follows one of level ${previous}.`);
  });
  return findings;
}

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
  if (attributes['http-equiv'] === 'Content-Security-Policy')
    page.csp = attributes['content'] ?? null;
  const url = attributes[urlAttributes[tag] ?? ''];
  if (url !== undefined && !(tag === 'link' && isNamed(attributes['rel'], url))) {
    page.links.push({ tag, url, external: attributes['rel'] === 'external' });
  }
  const bad = Object.keys(attributes).filter((name) => name === 'style' || name.startsWith('on'));
  page.forbidden.push(...bad.map((name) => `<${tag} ${name}>`));
}
