import type { Page } from './read-page.ts';

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
