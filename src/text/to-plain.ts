import type { RichText } from './rich-text.ts';

/** The plain Unicode rendering: what a reader sees, without any markup. */
export function toPlain(rich: RichText): string {
  let plain = '';
  for (const node of rich) {
    if (node.type === 'inlineMath') plain += node.data.plain;
    else plain += 'value' in node ? node.value : toPlain(node.children);
  }
  return plain;
}
