import { element } from '../../components/element.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { marksOf } from '../../components/status-mark.client.ts';
import { paths } from '../../model/address.ts';
import { monthInWords } from '../../texts/days.ts';
import { markedTitle } from '../../texts/status.ts';
import {
  papers as countPapers,
  searchAllFor,
  searchForgetKey,
  searchNearestPapers,
  searchNearestTopics,
  searchPageGroup,
  searchPapers,
  searchProposals,
  searchRecent,
  searchTopics,
  searchTopicsToGoBy,
} from '../../texts/texts.ts';
import type { FoundPaper } from '../search.ts';
import { recentSearches } from './recent-searches.ts';
import { markedElement } from './results.ts';
import type { Proposal } from './search-engine.ts';
import { writeState } from './search-state.ts';
import { inQuotes } from './status.ts';
import { largestTopics, type SuggestedTopic } from './topic-suggestions.ts';

/** A named group of options, with an id of its own in the list; nothing for no options. */
function optionGroup(own: string, name: string, options: readonly HTMLElement[]): HTMLElement[] {
  if (options.length === 0) return [];
  const id = `search-group-${own}`;
  const label = element('div', { id, class: 'label', role: 'presentation' }, name);
  return [element('div', { role: 'group', 'aria-labelledby': id }, label, ...options)];
}

/** An option that leads to an address. */
function linkOption(href: string, ...content: (Node | string)[]): HTMLAnchorElement {
  return element('a', { role: 'option', href, 'aria-selected': 'false' }, ...content);
}

/** A topic with its dot and its number of papers. */
function topicOption(topic: SuggestedTopic): HTMLAnchorElement {
  const attributes = { class: 'topic', 'data-family': topic.family };
  return linkOption(
    siteAddress(paths.topic(topic.slug)),
    element('span', attributes, topic.name),
    ' ',
    element('span', { class: 'count' }, countPapers(topic.papers)),
  );
}

/** A paper: its title, a line of its text and its facts. Aloud the line is left out. */
function paperOption(paper: FoundPaper, topics: readonly SuggestedTopic[]): HTMLAnchorElement {
  const topic = topics.find(({ slug }) => slug === paper.topics[0])?.name;
  const month = paper.published && monthInWords(paper.published, 'short');
  const facts = [paper.kind, topic, month].filter((fact) => typeof fact === 'string');
  const title = markedElement('span', 'option-title', paper.heading, paper.language);
  title.prepend(...marksOf(paper.status));
  const option = linkOption(
    siteAddress(paths.papers(paper.slug)),
    title,
    markedElement('span', 'option-line', paper.excerpt, paper.language),
    element('span', { class: 'option-facts' }, facts.join(' · ')),
  );
  option.setAttribute('aria-label', [markedTitle(paper), ...facts].join(', '));
  return option;
}

const searchPage = siteAddress(paths.search());
const queryOf = (text: string) => `?${new URLSearchParams({ q: text })}`;

/** What the dialog shows before one types: recent searches, and topics to begin with. */
export function beginning(topics: readonly SuggestedTopic[]): HTMLElement[] {
  const recent = recentSearches();
  return [
    ...optionGroup('recent', searchRecent, recent.map(recentOption)),
    ...optionGroup(
      'topics',
      searchTopics,
      largestTopics(topics, recent.length > 0 ? 3 : 6).map(topicOption),
    ),
  ];
}

/** What the words found: topics, papers, and the way to all papers. */
export function answerOptions(answer: {
  papers: readonly FoundPaper[];
  suggested: readonly SuggestedTopic[];
  topics: readonly SuggestedTopic[];
  total: number;
  text: string;
  /** Whether they are only the nearest. */
  nearest: boolean;
}): HTMLElement[] {
  const { papers, suggested, topics, total, text, nearest } = answer;
  const all = linkOption(searchPage + queryOf(text), searchAllFor(total, inQuotes(text)));
  all.dataset['all'] = '';
  return [
    ...optionGroup(
      'topics',
      nearest ? searchNearestTopics : searchTopics,
      suggested.map(topicOption),
    ),
    ...optionGroup(
      'papers',
      nearest ? searchNearestPapers : searchPapers,
      papers.map((paper) => paperOption(paper, topics)),
    ),
    ...optionGroup('all', searchPageGroup, total > 0 ? [all] : []),
  ];
}

/** What could be found where the words find nothing. */
export function nothing(
  proposals: readonly Proposal[],
  topics: readonly SuggestedTopic[],
): HTMLElement[] {
  const others = proposals.map(({ name, state, total }) =>
    linkOption(searchPage + writeState(state), `${name}: ${countPapers(total)}`),
  );
  return [
    ...optionGroup('proposals', searchProposals, others),
    ...optionGroup('topics', searchTopicsToGoBy, largestTopics(topics, 6).map(topicOption)),
  ];
}

/**
 * A recent search, with a sign to forget it by pointer. The sign is hidden from screen readers, as an
 * option holds nothing to press: they have the Delete key, the search page, and “Clear recent searches”.
 */
function recentOption(text: string): HTMLElement {
  const option = linkOption(searchPage + queryOf(text), text);
  option.dataset['recent'] = text;
  const attributes = {
    type: 'button',
    tabindex: '-1',
    'data-forget': text,
    title: searchForgetKey,
  };
  const forget = element('button', attributes, '×');
  const row = element('div', { class: 'option-row', role: 'presentation' }, option);
  forget.setAttribute('aria-hidden', 'true');
  row.append(forget);
  return row;
}
