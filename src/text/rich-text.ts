/** Text as it stands; no character of it is markup. */
export type Text = { type: 'text'; value: string };
type Emphasis = { type: 'emphasis'; children: Inline[] };
type Strong = { type: 'strong'; children: Inline[] };
type InlineCode = { type: 'inlineCode'; value: string };
/** `url` is absolute and http or https. */
export type Link = { type: 'link'; url: string; children: Inline[] };
/** Maths that Unicode cannot say: `value` is TeX without dollar signs, `data.plain` its nearest plain rendering. */
type InlineMath = { type: 'inlineMath'; value: string; data: { plain: string } };

export type Inline = Text | Emphasis | Strong | InlineCode | Link | InlineMath;

/** One paragraph of text: a small subset of mdast phrasing content, from which every rendering is made. */
export type RichText = Inline[];

/** A text node. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** The same rich text with neighbouring text nodes joined and empty ones left out. */
export function mergeText(rich: RichText): RichText {
  const merged: RichText = [];
  for (const node of rich) {
    const last = merged.at(-1);
    if (node.type !== 'text') merged.push(node);
    else if (last?.type === 'text') merged[merged.length - 1] = text(last.value + node.value);
    else if (node.value !== '') merged.push(node);
  }
  return merged;
}

/** The rich text with every text node replaced by what `change` makes of it, at any depth. */
export function mapText(rich: RichText, change: (value: string) => RichText): RichText {
  return mergeText(
    rich.flatMap((node): RichText => {
      if (node.type === 'text') return change(node.value);
      if (node.type === 'emphasis' || node.type === 'strong') {
        return [{ ...node, children: mapText(node.children, change) }];
      }
      return [node];
    }),
  );
}

/** The plain Unicode rendering: what a reader sees, without any markup. */
export function toPlain(rich: RichText): string {
  let plain = '';
  for (const node of rich) {
    if (node.type === 'inlineMath') plain += node.data.plain;
    else plain += 'value' in node ? node.value : toPlain(node.children);
  }
  return plain;
}

/** An address that a text names, and whether it leads to code. */
type NamedLink = { url: string; code: boolean };

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
    const key = addressKey(url);
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

function addressKey(url: string): string {
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
