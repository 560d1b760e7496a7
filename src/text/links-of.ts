import type { RichText } from './rich-text.ts';

/** An address that a text names, and whether it leads to code. */
export type NamedLink = { url: string; code: boolean };

const codeHosts = new Set([
  'github.com',
  'gist.github.com',
  'gitlab.com',
  'bitbucket.org',
  'codeberg.org',
  'gitee.com',
  'sr.ht',
  'git.sr.ht',
  'anonymous.4open.science',
]);

/** The links of a rich text in its order, each address once; addresses that differ by a final slash, case of the host, `www.` or `.git` are one. */
export function linksOf(rich: RichText): NamedLink[] {
  const named = new Map<string, NamedLink>();
  for (const url of urlsOf(rich)) {
    const key = identity(url);
    if (!named.has(key)) named.set(key, { url, code: isCode(url) });
  }
  return [...named.values()];
}

function urlsOf(rich: RichText): string[] {
  return rich.flatMap((node) => {
    if (node.type === 'link') return [node.url];
    return 'children' in node ? urlsOf(node.children) : [];
  });
}

function identity(url: string): string {
  const { host, pathname, search, hash } = new URL(url);
  const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  return bareHost(host) + path.toLowerCase() + search + hash;
}

/** A host of code with a path, for the bare host names no code. */
function isCode(url: string): boolean {
  const { host, pathname } = new URL(url);
  const bare = bareHost(host);
  return pathname.length > 1 && (codeHosts.has(bare) || bare.startsWith('gitlab.'));
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
