import { siteAddress } from '../../components/site-address.client.ts';
import { paths } from '../../model/address.ts';
import type { CslItem, CslName } from '../../outputs/csl-item.ts';
import { monthInWords } from '../../text/dates.ts';

/** Authors shown before “and others”. */
const most = 3;

/** What is known of a paper as the parts of its line of facts. */
export function entryFacts(item: CslItem, families: Record<string, string>): HTMLElement[] {
  const { custom } = item;
  const venue = [item['container-title'], item.issued?.['date-parts'][0][0]].filter(Boolean);
  const texts = [
    custom.kind,
    authors(item.author ?? []),
    item['container-title'] ? venue.join(' ') : '',
    custom.month ? monthInWords(custom.month, 'short') : '',
  ];
  const [kind, ...rest] = texts.map(part);
  const topics = custom.topics.map(({ slug, name }) => topicLink(slug, name, families[slug]));
  kind?.classList.add('capital');
  return [...(kind ? [kind] : []), ...topics, ...rest].filter((each) => each.textContent);
}

/** All words of a paper that a search within the list may hit, beside its title. */
export function wordsOf({ author = [], custom, ...item }: CslItem): string {
  const topics = custom.topics.map(({ name }) => name);
  return [custom.kind, item['container-title'], custom.brief, ...topics, ...author.map(nameOf)]
    .filter(Boolean)
    .join(' ');
}

function authors(names: readonly CslName[]): string {
  const shown = names.slice(0, most).map(nameOf).join(', ');
  return names.length > most ? `${shown} and others` : shown;
}

function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { given, family, suffix } = name;
  return [given, name['non-dropping-particle'], family, suffix].filter(Boolean).join(' ');
}

function part(text: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = text;
  return span;
}

function topicLink(slug: string, name: string, family: string | undefined): HTMLElement {
  const link = document.createElement('a');
  link.href = siteAddress(paths.topic(slug));
  link.className = family ? 'topic' : 'plain';
  if (family) link.dataset['family'] = family;
  link.textContent = name;
  return link;
}
