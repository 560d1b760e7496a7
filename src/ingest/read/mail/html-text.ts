import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

/** The text of a piece of HTML as a browser shows it: a line for each block, an empty one round paragraphs. */
export function htmlText(html: string): string {
  return toText(shown(html));
}

/** The same of a page, with links in headings and to papers, and the headings that have them, as Markdown. */
export function markedText(html: string): string {
  const tree = shown(html);
  visit(tree, 'element', (node, _, parent) => {
    const url = node.tagName === 'a' ? targetOf(node) : null;
    const inHeading = parent?.type === 'element' && /^h[1-6]$/.test(parent.tagName);
    if (url && (inHeading || papers.test(url))) mark(node, url);
    if (url && inHeading) parent.children.unshift({ type: 'text', value: '### ' });
  });
  return toText(tree);
}

const papers =
  /^https?:\/\/(?:[\w-]+\.)*(?:arxiv\.org\/(?:abs|pdf|html)|doi\.org|openreview\.net\/(?:forum|pdf)|aclanthology\.org|huggingface\.co\/papers|github\.com)\/\S/;

function mark(link: Element, url: string): void {
  link.children.unshift({ type: 'text', value: '[' });
  link.children.push({ type: 'text', value: `](${url})` });
}

/** The tree of what is shown. Links that arXiv calls “this https URL” are called by their address. */
function shown(html: string): Root {
  const tree = fromHtml(html, { fragment: !/<html[\s>]/i.test(html) });
  visit(tree, 'element', (node, index, parent) => {
    if (
      /display:\s*none/i.test(String(node.properties['style'] ?? '')) &&
      parent &&
      index !== undefined
    ) {
      parent.children.splice(index, 1);
      return index;
    }
    const url = targetOf(node);
    if (url && /^this (?:https? )?URL$/i.test(toText(node)))
      node.children = [{ type: 'text', value: url }];
    return undefined;
  });
  return tree;
}

/** Where a link leads. */
function targetOf({ properties }: Element): string | null {
  return typeof properties['href'] === 'string' ? targetOfAddress(properties['href']) : null;
}

/** An address without the counter of Google that it goes through; null for what is no address of the web. */
export function targetOfAddress(href: string): string | null {
  if (!/^https?:\/\//.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  const counted =
    /(?:^|\.)google\.[a-z.]+$/.test(url.hostname) && /^\/(?:scholar_url|url)$/.test(url.pathname);
  return (counted && (url.searchParams.get('url') ?? url.searchParams.get('q'))) || href;
}
