import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emailFactsSchema } from '../../outputs/email/email-digest.ts';
import { unsubscribeMark } from '../../outputs/email/email-html.ts';
import { emailLimit, sentSize } from '../../outputs/email/write-email.ts';
import { type Finding, isEmail, type Site } from './page-rules.ts';
import type { Page } from './read-page.ts';

/** What is wrong with a page that is a message: it must be small enough, and complete without the site. */
export function findEmailFaults(out: string, page: Page, site: Site): Finding[] {
  if (!isEmail(page.path)) return [];
  return faultsOf(out, page, site).map((reason) => ({ path: page.path, rule: 'emails', reason }));
}

/** Checks that each of the digests, by their paths, is there as a message too, and that no site map names one. */
export function findEmailGaps(out: string, site: Site, digests: readonly string[]): Finding[] {
  const missing = digests
    .filter((path) => !site.pages.has(`${path}email.html`))
    .map((path) => ({ path, reason: 'The digest is not there as a message.' }));
  return [...missing, ...sitemapFaults(out, site)].map((fault) => ({ ...fault, rule: 'emails' }));
}

function faultsOf(out: string, page: Page, site: Site): string[] {
  const file = (form: string) => join(out, page.path.replace(/html$/, form));
  const html = readFileSync(file('html'), 'utf8');
  const size = sentSize(html);
  const facts = emailFactsSchema.safeParse(JSON.parse(readFileSync(file('json'), 'utf8')));
  return [
    ...(size > emailLimit ? [`It is ${size} bytes as sent; at most ${emailLimit} fit.`] : []),
    ...(existsSync(file('txt')) ? [] : ['It has no text form.']),
    ...(facts.success ? [] : [`Its facts are wrong: ${facts.error.message}`]),
    ...(facts.data && facts.data.subject !== page.title ? ['Its title is not its subject.'] : []),
    ...(html.includes('<meta name="robots" content="noindex">') ? [] : ['It may be indexed.']),
    ...(html.split(unsubscribeMark).length === 2 ? [] : ['It has no place to unsubscribe.']),
    ...(/<(img|script|iframe|link rel="stylesheet)/.test(html) ? ['It loads something.'] : []),
    ...linkFaults(page, site),
  ];
}

/** In a mailbox every link must be whole; those to the site must lead to its pages. */
function linkFaults({ links, canonical }: Page, { pages, base }: Site): string[] {
  const home = `${URL.parse(canonical ?? '')?.origin}${base.replace(/\/$/, '')}`;
  return links.flatMap(({ url }) => {
    if (!/^https?:\/\//.test(url)) return [`The link to ${url} is not absolute.`];
    const path = url.startsWith(`${home}/`) ? url.slice(home.length) : '/';
    return pages.has(decodeURIComponent(path)) ? [] : [`The link to ${url} leads to no page.`];
  });
}

function sitemapFaults(out: string, { files }: Site): { path: string; reason: string }[] {
  return [...files]
    .filter((name) => /^\/sitemap-\d+\.xml$/.test(name))
    .filter((name) => readFileSync(join(out, name), 'utf8').includes('/email.html'))
    .map((path) => ({ path, reason: 'The site map names messages, which are not to be indexed.' }));
}
