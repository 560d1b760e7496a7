import type { Element, ElementContent, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import temml from 'temml';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { languageAttributes } from '../languages.ts';
import { plainMath } from './plain-texts.ts';

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

/** Tells the language of each paragraph that is not in that of the `page`, as the frontmatter says it of the paper. */
export function rehypeLanguages({ page }: { page: string }) {
  return (tree: Root, file: VFile): void => {
    const language = file.data.astro?.frontmatter?.language ?? page;
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'p') return undefined;
      Object.assign(node.properties, languageAttributes(textOf(node), String(language), page));
      return SKIP;
    });
  };
}

type Range = { from: number; to: number };

/**
 * Marks the sentences that the frontmatter names as the `gist` of the abstract: `<mark class="gist">`
 * around their text, whatever links stand in it. A sentence that the text does not hold letter
 * for letter, as one with a formula, is left out.
 */
export function rehypeGistMarks() {
  return (tree: Root, file: VFile): void => {
    const gist: unknown = file.data.astro?.frontmatter?.gist;
    if (!Array.isArray(gist) || gist.length === 0) return;
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'p') return undefined;
      markRanges(node, rangesOf(textOf(node), gist.map(String)));
      return SKIP;
    });
  };
}

function rangesOf(text: string, sentences: string[]): Range[] {
  return sentences.flatMap((sentence) => {
    const from = text.indexOf(sentence);
    return from === -1 ? [] : [{ from, to: from + sentence.length }];
  });
}

function markRanges(paragraph: Element, ranges: Range[]): void {
  let offset = 0;
  visit(paragraph, 'text', (node, index, parent) => {
    const start = offset;
    offset += node.value.length;
    if (!parent || index === undefined) return undefined;
    const pieces = splitAt(
      node.value,
      ranges.map(({ from, to }) => ({ from: from - start, to: to - start })),
    );
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function splitAt(value: string, ranges: Range[]): (Element | Text)[] {
  const pieces: (Element | Text)[] = [];
  let done = 0;
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const [start, end] = [Math.max(from, done), Math.min(to, value.length)];
    if (start >= end) continue;
    if (start > done) pieces.push({ type: 'text', value: value.slice(done, start) });
    pieces.push(mark(value.slice(start, end)));
    done = end;
  }
  if (done < value.length) pieces.push({ type: 'text', value: value.slice(done) });
  return pieces;
}

function mark(value: string): Element {
  return {
    type: 'element',
    tagName: 'mark',
    properties: { className: ['gist'] },
    children: [{ type: 'text', value }],
  };
}

function textOf(node: Element): string {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += value;
  });
  return text;
}

/** Binds § and ± to the numbers beside them, so that no line ends between them. */
export function rehypeBoundSigns() {
  return (tree: Root): void => {
    visit(tree, 'text', (node) => {
      if (!/[§±]/.test(node.value)) return;
      node.value = node.value.replace(/(?<=§) (?=\d)|(?<=\d%?) (?=± ?\d)|(?<=±) (?=\d)/g, '\u00a0');
    });
  };
}

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
