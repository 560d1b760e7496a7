import temml from 'temml';
import { escapeHtml } from './escape-html.ts';
import type { Inline, RichText } from './rich-text.ts';

/** HTML phrasing content, escaped; maths as MathML. */
export function toHtml(rich: RichText): string {
  return rich.map(htmlNode).join('');
}

function htmlNode(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'emphasis':
      return `<em>${toHtml(node.children)}</em>`;
    case 'strong':
      return `<strong>${toHtml(node.children)}</strong>`;
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'link':
      return `<a href="${escapeHtml(node.url)}">${toHtml(node.children)}</a>`;
    case 'inlineMath':
      return mathml(node.value, node.data.plain);
  }
}

/** TeX that temml cannot read falls back to the plain rendering. */
function mathml(tex: string, plain: string): string {
  try {
    return temml.renderToString(tex, { throwOnError: true });
  } catch {
    return escapeHtml(plain);
  }
}
