import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import temml from 'temml';
import { SKIP, visit } from 'unist-util-visit';
import { plainMath } from './plain-texts.ts';

/**
 * Turns inline maths, as remark-math leaves it, into MathML that needs no style of its own and
 * carries its plain rendering in `alttext`.
 */
export function rehypeMathml() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!isMath(node) || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...mathml(textOf(node)));
      return [SKIP, index + 1];
    });
  };
}

function isMath(node: Element): boolean {
  const names = node.properties['className'];
  return node.tagName === 'code' && Array.isArray(names) && names.includes('math-inline');
}

function textOf(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function mathml(tex: string): ElementContent[] {
  const html = temml.renderToString(tex, { throwOnError: false });
  const fragment = fromHtml(html, { fragment: true });
  // The Content-Security-Policy of the site allows no inline style.
  visit(fragment, 'element', (node) => {
    delete node.properties['style'];
    if (node.tagName === 'math') node.properties['alttext'] = plainMath(tex);
  });
  return fragment.children as ElementContent[];
}
