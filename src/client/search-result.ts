import { element } from './element.ts';
import { markedText } from './marked-text.ts';
import type { FoundPaper } from './search-engine.ts';

/** Names that results show, by topic slug. */
export type TopicNames = Record<string, { name: string; family: string }>;

/** The list item of one result, in the form of the site's other lists. */
export function resultItem(paper: FoundPaper, topics: TopicNames, base: string): HTMLLIElement {
  const slug = paper.url.split('/').filter(Boolean).at(-1) ?? '';
  return element(
    'li',
    { class: 'item', 'data-paper': slug },
    element(
      'h3',
      { class: 'item-title' },
      element('a', { href: paper.url }, ...markedText(paper.heading)),
    ),
    element('p', { class: 'item-lead' }, ...markedText(paper.excerpt)),
    facts(paper, topics, base),
  );
}

function facts(paper: FoundPaper, topics: TopicNames, base: string): HTMLElement {
  const { kind = '', submitted } = paper.meta;
  const line = element('p', { class: 'item-facts' }, element('span', { class: 'capital' }, kind));
  for (const slug of (paper.meta['topics'] ?? '').split(' ')) {
    const topic = topics[slug];
    if (!topic) continue;
    const attributes = {
      class: 'topic',
      href: `${base}topics/${slug}/`,
      'data-family': topic.family,
    };
    line.append(element('a', attributes, topic.name));
  }
  if (submitted) line.append(element('span', {}, submitted));
  if (paper.filters['code']?.includes('yes')) line.append(element('span', {}, 'code'));
  const acts = element('span', { class: 'item-acts' });
  acts.append(document.createElement('paper-acts'), document.createElement('compare-choice'));
  line.append(acts);
  return line;
}
