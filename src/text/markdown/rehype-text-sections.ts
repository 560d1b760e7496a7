import type { Element, ElementContent, Root } from 'hast';

/** Wraps each second-level heading with what follows it in `<section class="text" data-text="<id>">`. */
export function rehypeTextSections() {
  return (tree: Root): void => {
    const children: Root['children'] = [];
    let section: Element | null = null;
    for (const node of tree.children) {
      if (node.type === 'element' && node.tagName === 'h2') {
        section = sectionFor(node);
        children.push(section);
      } else if (section) section.children.push(node as ElementContent);
      else children.push(node);
    }
    tree.children = children;
  };
}

function sectionFor(heading: Element): Element {
  const id = textOf(heading).toLowerCase().replace(/\s+/g, '-');
  heading.properties = { ...heading.properties, id };
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: ['text'], dataText: id, ariaLabelledBy: [id] },
    children: [heading],
  };
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
