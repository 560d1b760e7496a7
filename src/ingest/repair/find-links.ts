import { type Inline, type Link, mergeText, type RichText, text } from '../../text/rich-text.ts';

/** Endings under which a name with a path counts as an address though it lacks its `https://`. */
const endings = 'com|org|net|io|ai|edu|gov|co|dev|app|eu|de|fr|uk|ch|cn|jp|kr|nl|ca|au|sh|ly|gg';
const host = String.raw`(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+`;
const tail = String.raw`[^\s<>"{}|\\^${'`'}\[\]“”‘’…]*`;
const brokenEnding = String.raw`(?: (?=(?:com|org|io)\/))?`;

const address = new RegExp(
  [
    String.raw`(?<math>\$?)\\href\s?\{(?<target>https?:\/\/[^{}\s]+)\}\s?\{(?<label>[^{}]*)\}\k<math>`,
    String.raw`(?<open>\\url\s?\{|\[)?(?<full>[Hh]ttps?: ?\/\/${host}${brokenEnding}[A-Za-z]{2,}(?::\d+)?(?:[/?#]${tail})?)(?<close>[\]}])?(?<debris>\{[^{}\s]*\})?`,
    String.raw`(?<![\w@./:-])(?<bare>www\.${host}[a-z]{2,}(?:\/${tail})?|${host}(?:github|gitlab|readthedocs)\.io(?:\/${tail})?|${host}(?:${endings})\/${tail})(?![\w@])`,
  ].join('|'),
  'g',
);

/**
 * The text with the addresses in it as links. What wraps an address goes, a space within one is
 * closed, and a dead form, such as a number for a host, stays text.
 */
export function findLinks(value: string): RichText {
  if (!/\/|www\.|\.io\b/.test(value)) return [text(value)];
  const found: Inline[] = [];
  let end = 0;
  for (const match of value.matchAll(address)) {
    const pieces = match.groups ? linkPieces(match.groups) : null;
    if (!pieces) continue;
    found.push(text(spaced(value.slice(end, match.index))), ...pieces);
    end = match.index + match[0].length;
  }
  return mergeText([...found, text(value.slice(end))]);
}

type Groups = { [name: string]: string | undefined };

/** The link with the text before and behind it that the match took along. */
function linkPieces({ target, label, open = '', full, close = '', debris = '', bare }: Groups) {
  if (target) return nodes('', linkNode(target, label || target), '');
  const found = (full ?? bare ?? '').replace(/\s/g, '');
  const shown = withoutPunctuation(found);
  const node = linkNode(full ? shown : `https://${shown}`, shown);
  const wrapped = open !== '' && close !== '';
  const stop = debris.includes('.') ? '.' : '';
  const behind = found.slice(shown.length) + (wrapped ? '' : close) + stop;
  return nodes(wrapped ? '' : open, node, behind);
}

function nodes(before: string, link: Link | null, behind: string): Inline[] | null {
  return link && [text(before), link, text(behind)];
}

/** Punctuation at the end of an address belongs to the sentence, as does a bracket that it does not open. */
function withoutPunctuation(found: string): string {
  const trimmed = found.replace(/[.,;:!?'"*~]+$/, '');
  const closed = closesMore(trimmed) ? trimmed.slice(0, -1) : trimmed;
  return closed === found ? found : withoutPunctuation(closed);
}

function closesMore(found: string): boolean {
  return found.endsWith(')') && found.split(')').length > found.split('(').length;
}

/** Some dumps begin a sentence with an address, and so with `Https`. */
function linkNode(address: string, shown: string): Link | null {
  const url = address.replace(/^https?:/i, (scheme) => scheme.toLowerCase());
  return URL.canParse(url) ? { type: 'link', url, children: [text(shown)] } : null;
}

/** A tie before an address, or nothing at all behind a sentence, becomes a space. */
function spaced(before: string): string {
  return before.replace(/~$/, ' ').replace(/([.!?,;:])$/, '$1 ');
}
