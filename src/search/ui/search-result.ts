import { element } from '../../components/element.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { paths } from '../../model/address.ts';
import { foundSlug } from './found-slug.ts';
import { markedText } from './marked-text.ts';
import type { FoundPaper } from './search-engine.ts';

/** Names that results show, by topic slug. */
export type TopicNames = Record<string, { name: string; family: string }>;

/** The list item of one result, in the form of the site's other lists. */
export function resultItem(paper: FoundPaper, topics: TopicNames): HTMLLIElement {
  const slug = foundSlug(paper);
  return element(
    'li',
    { class: 'item', 'data-paper': slug },
    element(
      'h3',
      { class: 'item-title' },
      element('a', { href: siteAddress(paths.papers(slug)) }, ...markedText(paper.heading)),
    ),
    element('p', { class: 'item-lead' }, ...markedText(paper.excerpt)),
    facts(paper, topics),
  );
}

function facts(paper: FoundPaper, topics: TopicNames): HTMLElement {
  const { kind = '', submitted } = paper.meta;
  const line = element('p', { class: 'item-facts' }, element('span', { class: 'capital' }, kind));
  for (const slug of (paper.meta['topics'] ?? '').split(' ')) {
    const topic = topics[slug];
    if (!topic) continue;
    const attributes = {
      class: 'topic',
      href: siteAddress(paths.topic(slug)),
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
