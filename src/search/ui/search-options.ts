import { element } from '../../components/element.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { paths } from '../../model/address.ts';
import { foundSlug } from './found-slug.ts';
import { markedText } from './marked-text.ts';
import type { FoundPaper } from './search-engine.ts';
import type { SuggestedTopic } from './topic-suggestions.ts';

/** A named group of options; nothing for no options. */
export function optionGroup(name: string, options: readonly HTMLElement[]): HTMLElement[] {
  if (options.length === 0) return [];
  const id = `search-group-${name.toLowerCase().replaceAll(' ', '-')}`;
  const label = element('div', { id, class: 'label', role: 'presentation' }, name);
  return [element('div', { role: 'group', 'aria-labelledby': id }, label, ...options)];
}

/** An option that leads to an address. */
export function linkOption(href: string, ...content: (Node | string)[]): HTMLAnchorElement {
  return element('a', { role: 'option', href, 'aria-selected': 'false' }, ...content);
}

/** A topic with its dot and its number of papers. */
export function topicOption(topic: SuggestedTopic): HTMLAnchorElement {
  const attributes = { class: 'topic', 'data-family': topic.family };
  return linkOption(
    siteAddress(paths.topic(topic.slug)),
    element('span', attributes, topic.name),
    ' ',
    element(
      'span',
      { class: 'count' },
      `${topic.papers} ${topic.papers === 1 ? 'paper' : 'papers'}`,
    ),
  );
}

/** A paper: its title, a line of its text and its facts. Aloud the line is left out. */
export function paperOption(
  paper: FoundPaper,
  topics: readonly SuggestedTopic[],
): HTMLAnchorElement {
  const { title = '', kind = '', submitted } = paper.meta;
  const slugs = (paper.meta['topics'] ?? '').split(' ');
  const topic = topics.find(({ slug }) => slug === slugs[0]);
  const facts = [kind, topic?.name, submitted].filter((fact) => fact !== undefined && fact !== '');
  const option = linkOption(
    siteAddress(paths.papers(foundSlug(paper))),
    element('span', { class: 'option-title' }, ...markedText(paper.heading)),
    element('span', { class: 'option-line' }, ...markedText(paper.excerpt)),
    element('span', { class: 'option-facts' }, facts.join(' · ')),
  );
  option.setAttribute('aria-label', [title, ...facts].join(', '));
  return option;
}
