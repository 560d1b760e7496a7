import type { Element, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

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
