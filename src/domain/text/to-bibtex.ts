import type { Inline, RichText } from './rich-text.ts';

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The value of a BibTeX field, without its outer braces: UTF-8, with TeX's special characters escaped. */
export function toBibtex(rich: RichText): string {
  return rich.map(bibtexNode).join('');
}

function bibtexNode(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeTex(node.value);
    case 'emphasis':
      return `\\emph{${toBibtex(node.children)}}`;
    case 'strong':
      return `\\textbf{${toBibtex(node.children)}}`;
    case 'inlineCode':
      return `\\texttt{${escapeTex(node.value)}}`;
    case 'link':
      return toBibtex(node.children);
    case 'inlineMath':
      return `$${node.value}$`;
  }
}

function escapeTex(value: string): string {
  return value.replace(/[\\~^&%$#_{}]/g, (character) => escapes[character] ?? `\\${character}`);
}
