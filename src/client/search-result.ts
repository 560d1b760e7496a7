import type { PagefindFragment } from './pagefind-types.ts';

/** Names that results show, by topic slug. */
export type TopicNames = Record<string, { name: string; family: string }>;

/** The list item of one result, in the form of the site's other lists. */
export function resultItem(
  paper: PagefindFragment,
  topics: TopicNames,
  base: string,
): HTMLLIElement {
  const item = element('li', 'item');
  const title = element('h3', 'item-title');
  title.append(link(paper.url, paper.meta['title'] ?? paper.url));
  const excerpt = element('p', 'item-lead');
  excerpt.append(...markedText(paper.excerpt));
  item.append(title, excerpt, facts(paper, topics, base));
  return item;
}

function facts(paper: PagefindFragment, topics: TopicNames, base: string): HTMLElement {
  const line = element('p', 'item-facts');
  const kind = element('span', 'capital');
  kind.textContent = paper.meta['kind'] ?? '';
  line.append(kind);
  for (const slug of (paper.meta['topics'] ?? '').split(' ')) {
    const topic = topics[slug];
    if (!topic) continue;
    const anchor = link(`${base}topics/${slug}/`, topic.name, 'topic');
    anchor.dataset['family'] = topic.family;
    line.append(anchor);
  }
  if (paper.meta['submitted']) line.append(span(paper.meta['submitted']));
  if (paper.filters['code']?.includes('yes')) line.append(span('code'));
  return line;
}

/** Pagefind's excerpt as nodes: its `<mark>`s become elements, everything else is text. */
function markedText(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((part) => {
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

function link(href: string, text: string, className = ''): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  if (className) anchor.className = className;
  return anchor;
}

function span(text: string): HTMLElement {
  const node = document.createElement('span');
  node.textContent = text;
  return node;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  node.className = className;
  return node;
}
