import type { Page } from './read-page.ts';

/** The built site as the rules see it. */
export type Site = {
  /** Paths of the pages, `/papers/x/` or `/404.html`. */
  pages: ReadonlySet<string>;
  /** Paths of all files. */
  files: ReadonlySet<string>;
  base: string;
  /** Whether the dumps say this, letter for letter. */
  says: (text: string) => boolean;
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
      .filter((leak) => !site.says(leak.replace(/^[>="\s]+|["<\s]+$/g, '')))
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

/** What is told of a page beside its faults: the links into the midst of other pages. */
type Examined = { findings: Finding[]; anchors: Anchor[] };

/** What the rules find in one page, and its links into other pages, which `lostAnchors` judges. */
export function examinePage(page: Page, site: Site): Examined {
  const [inside, anchors] = anchorsOf(page, site);
  const findings = Object.entries(rules).flatMap(([rule, find]) =>
    find(page, site).map((reason) => ({ path: page.path, rule, reason })),
  );
  return { findings: [...findings, ...lostIn(page.ids, inside)], anchors };
}

/** The links that lead to places which their pages do not have; `idsOf` gives the places of a page by its path. */
export function lostAnchors(
  anchors: readonly Anchor[],
  idsOf: (path: string) => readonly string[],
): Finding[] {
  return [...Map.groupBy(anchors, ({ target }) => target)].flatMap(([target, into]) =>
    lostIn(new Set(idsOf(target)), into),
  );
}

/** Everything that the rules find in the pages; `read` gives one by its path, again where others link into its midst. */
export function findPageFaults(site: Site, read: (path: string) => Page): Finding[] {
  const examined = [...site.pages].map((path) => examinePage(read(path), site));
  const anchors = examined.flatMap((page) => page.anchors);
  return [
    ...examined.flatMap(({ findings }) => findings),
    ...lostAnchors(anchors, (path) => [...read(path).ids]),
  ];
}

/** A link into the midst of a page of the site. */
export type Anchor = { path: string; url: string; target: string; fragment: string };

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

function lostIn(ids: ReadonlySet<string>, anchors: readonly Anchor[]): Finding[] {
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

/** Links that lead to something from any page of a site, as most do that stand on very many. */
const whole = new WeakMap<Site, Set<string>>();

function brokenLink(page: Page, url: string, site: Site): string[] {
  const known = whole.get(site) ?? new Set();
  if (known.has(url)) return [];
  const { target } = resolve(page, url, site);
  if (target === null) return [`The link to ${url} leaves the base path ${site.base}.`];
  if (!site.pages.has(target) && !site.files.has(target))
    return [`The link to ${url} leads to no page or file.`];
  if (url.startsWith('/')) whole.set(site, known.add(url));
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
