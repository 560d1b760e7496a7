/** Escaped text with `<mark>` as nodes: the marks become elements, everything else is text. */
export function markedText(html: string): Node[] {
  return html.split(/(<mark>.*?<\/mark>)/s).map((part) => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(part);
    if (!marked) return document.createTextNode(unescapeHtml(part));
    const mark = document.createElement('mark');
    mark.textContent = unescapeHtml(marked[1] ?? '');
    return mark;
  });
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

function unescapeHtml(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|#39|#x27);/g,
    (whole, name: string) => entities[name] ?? whole,
  );
}
