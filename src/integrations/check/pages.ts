import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** The built site as the rules see it. */
export type Site = {
  /** Paths of the pages, `/papers/x/` or `/404.html`. */
  pages: ReadonlySet<string>;
  /** Paths of all files. */
  files: ReadonlySet<string>;
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
  headings: (page) => (isRedirect(page) ? [] : headingFindings(page.headings)),
  policy: (page) => [
    ...(isRedirect(page) ||
    page.csp?.includes(isEmail(page.path) ? "default-src 'none'" : "default-src 'self'")
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
    ...(isRedirect(page) && !page.robots.includes('noindex')
      ? ['The page leads to another, but may be indexed.']
      : []),
  ],
};

/** Whether a page is a message: only there are styles in attributes, because mail programs know no others. */
export function isEmail(path: string): boolean {
  return /^\/digests\/[^/]+\/email\.html$/.test(path);
}

/** Whether a page does nothing but lead to another, as one at a former address does. */
export function isRedirect({ refresh }: Page): boolean {
  return refresh !== null;
}

/**
 * Everything that the rules, and `more` rules of the caller, find in the pages. `read` gives a page by its
 * path, one at a time; it is asked again for pages into whose midst others link.
 */
export function findPageFaults(
  site: Site,
  read: (path: string) => Page,
  more: (page: Page) => Finding[] = () => [],
): Finding[] {
  const findings: Finding[] = [];
  const elsewhere: Anchor[] = [];
  for (const path of site.pages) {
    const page = read(path);
    for (const [rule, find] of Object.entries(rules))
      findings.push(...find(page, site).map((reason) => ({ path, rule, reason })));
    const [inside, outside] = anchorsOf(page, site);
    findings.push(...lostAnchors(inside, page), ...more(page));
    elsewhere.push(...outside);
  }
  for (const [target, anchors] of Map.groupBy(elsewhere, (anchor) => anchor.target))
    findings.push(...lostAnchors(anchors, read(target)));
  return findings;
}

/** A link into a page of the site. */
type Anchor = { path: string; url: string; target: string; fragment: string };

/** Links to places of pages: of this one, and of others. */
function anchorsOf(page: Page, site: Site): [inside: Anchor[], outside: Anchor[]] {
  const anchors = page.links.flatMap(({ url }) => {
    if (!url.includes('#')) return [];
    const { target, fragment } = resolve(page, url, site);
    const leads = fragment && target !== null && site.pages.has(target);
    return leads ? [{ path: page.path, url, target, fragment }] : [];
  });
  const { true: inside = [], false: outside = [] } = Object.groupBy(anchors, ({ target }) =>
    target === page.path ? 'true' : 'false',
  );
  return [inside, outside];
}

function lostAnchors(anchors: readonly Anchor[], { ids }: Page): Finding[] {
  return anchors
    .filter(({ fragment }) => !ids.has(fragment))
    .map(({ path, url }) => ({
      path,
      rule: 'links',
      reason: `The link to ${url} leads to a place that its page does not have.`,
    }));
}

/** The path on the site of what a page links to, null for what is elsewhere, and the place in it. */
function resolve(
  { path }: Page,
  link: string,
  { base }: Site,
): { target: string | null; fragment: string } {
  const root = base.replace(/\/$/, '');
  const url = new URL(link, `https://site.invalid${root}${path}`);
  const isHere = url.host === 'site.invalid' && (!root || url.pathname.startsWith(`${root}/`));
  const target = isHere ? decodeURIComponent(url.pathname.slice(root.length)) : null;
  return { target, fragment: decodeURIComponent(url.hash.slice(1)) };
}

function brokenLink(page: Page, url: string, site: Site): string[] {
  const { target } = resolve(page, url, site);
  if (target === null) return [`The link to ${url} leaves the base path ${site.base}.`];
  return site.pages.has(target) || site.files.has(target)
    ? []
    : [`The link to ${url} leads to no page or file.`];
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
