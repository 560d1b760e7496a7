import { element } from '../../components/element.client.ts';
import { itsLanguage } from '../../components/its-language.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { marksOf } from '../../components/status-mark.client.ts';
import { paths } from '../../model/address.ts';
import { arxivLinks } from '../../text/arxiv.ts';
import { scriptOf } from '../../text/languages.ts';
import { monthInWords } from '../../texts/days.ts';
import {
  papers as countPapers,
  searchAdvice,
  searchAsTyped,
  searchAtArxiv,
  searchAtArxivEnd,
  searchInstead,
  searchInsteadEnd,
  searchLeftOut,
  searchNearestTopics,
  searchNotLeftOut,
  searchOtherLetters,
  searchQuoted,
  searchShowing,
  searchUnderstood,
  searchUnknownId,
  searchVagueAdvice,
  searchWholeTopic,
  searchWithCode,
  searchYearsDone,
  searchYearsToo,
} from '../../texts/texts.ts';
import type { Asked } from '../ask/asked.ts';
import type { MarkedText } from '../excerpt.ts';
import type { FoundPaper, SearchResult } from '../search.ts';
import type { SearchedYears, YearsResult } from '../years/search-years.ts';
import type { Proposal } from './search-engine.ts';
import { readState, type SearchState, writeState } from './search-state.ts';
import { understoodInWords } from './understood.ts';

/** Names that results show, by topic slug. */
export type TopicNames = Record<string, { name: string; family: string }>;

/** The list item of one result, in the form of the site's other lists. */
export function resultItem(paper: FoundPaper, topics: TopicNames): HTMLLIElement {
  const href = siteAddress(paths.papers(paper.slug));
  const title = element('a', { href }, ...marksOf(paper.status), ...markedText(paper.heading));
  return element(
    'li',
    { class: 'item', 'data-paper': paper.slug },
    element('h3', { class: 'item-title', ...itsLanguage(paper.title, paper.language) }, title),
    markedElement('p', 'item-lead', paper.excerpt, paper.language),
    facts(paper, topics),
  );
}

/** An element with a text in which what matched is marked; its language may be known. */
export function markedElement(
  tag: 'p' | 'span',
  name: string,
  text: MarkedText,
  language?: string | undefined,
): HTMLElement {
  const whole = text.map((run) => run.text).join('');
  return element(tag, { class: name, ...itsLanguage(whole, language) }, ...markedText(text));
}

/** A text as nodes, what matched in `<mark>`. */
function markedText(text: MarkedText): (Node | string)[] {
  return text.map((run) => (run.marked ? element('mark', {}, run.text) : run.text));
}

function facts(paper: FoundPaper, topics: TopicNames): HTMLElement {
  const line = element('p', { class: 'item-facts' });
  if (paper.kind) line.append(element('span', { class: 'capital' }, paper.kind));
  for (const slug of paper.topics) {
    const topic = topics[slug];
    if (topic) line.append(topicLink(slug, topic));
  }
  if (paper.published) line.append(element('span', {}, monthInWords(paper.published, 'short')));
  if (paper.code) line.append(element('span', {}, searchWithCode));
  const acts = element('span', { class: 'item-acts' });
  acts.append(document.createElement('paper-acts'), document.createElement('compare-choice'));
  line.append(acts);
  return line;
}

function topicLink(slug: string, { name, family }: TopicNames[string]): HTMLElement {
  const href = siteAddress(paths.topic(slug));
  return element('a', { class: 'topic', href, 'data-family': family }, name);
}

/**
 * What stands between status and results: a correction and what was understood, with the way back, what is left out,
 * topics that the words name or are nearest to, and which years were searched.
 */
export function searchNotes(
  state: SearchState,
  { corrected, excluded, topic = '', asked, nearest = [], years }: YearsResult,
  topics: TopicNames,
): HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (corrected) notes.push(correctionNote(state, corrected));
  if (asked) notes.push(understoodNote(state, asked));
  if (excluded) notes.push(note(leftOut(excluded)));
  const near = nearest.flatMap((slug) =>
    topics[slug] ? [' ', topicLink(slug, topics[slug])] : [],
  );
  if (near.length > 0) notes.push(note(`${searchNearestTopics}:`, ...near));
  const named = nearest.length > 0 ? undefined : topics[topic];
  if (named && !state.filters.topic.includes(topic))
    notes.push(note(searchWholeTopic, topicLink(topic, named)));
  if (years) notes.push(yearsNote(state, years));
  return notes;
}

function yearsNote(state: SearchState, { asked, left }: SearchedYears): HTMLElement {
  if (left.length === 0) return note(searchYearsDone(asked));
  const href = writeState({ ...state, filters: { ...state.filters, year: [] }, all: true });
  const others = element('a', { href, 'data-years': '' }, searchYearsToo(left));
  return note(searchYearsDone(asked), others, searchInsteadEnd);
}

function correctionNote(
  { filters }: SearchState,
  { from, to }: { from: string; to: string },
): HTMLElement {
  const back = element('a', { href: asTyped(from, filters) }, from);
  return note(searchShowing, element('strong', {}, to), searchInstead, back, searchInsteadEnd);
}

function understoodNote({ text, filters }: SearchState, asked: Asked): HTMLElement {
  const back = element('a', { href: asTyped(text, filters) }, searchAsTyped);
  return note(`${searchUnderstood}${understoodInWords(asked)}. `, back, '.');
}

/** The address of a search that takes its words as they are typed. */
function asTyped(text: string, filters: SearchState['filters']): string {
  return writeState({ ...readState(''), text, filters, exact: true });
}

/** What a search has left out, in words. */
export function leftOut({ from, nowhere }: NonNullable<SearchResult['excluded']>): string {
  const list = (words: readonly string[]) => words.map(searchQuoted).join(', ');
  return [
    ...(from.length > 0 ? [searchLeftOut(list(from))] : []),
    ...(nowhere.length > 0 ? [searchNotLeftOut(list(nowhere))] : []),
  ].join(' ');
}

function note(...content: (Node | string)[]): HTMLElement {
  return element('p', { class: 'search-note' }, ...content);
}

/** What the search page proposes where it found nothing: advice and other searches, and arXiv for an id. */
export function nothingFound(
  text: string,
  proposals: readonly Proposal[],
  { arxiv, vague }: SearchResult,
): HTMLElement[] {
  if (vague) return [element('p', {}, searchVagueAdvice)];
  if (arxiv && proposals.length === 0) {
    const link = element('a', { href: arxivLinks(arxiv).abstract, rel: 'external' }, searchAtArxiv);
    return [element('p', {}, searchUnknownId(arxiv), link, searchAtArxivEnd)];
  }
  const rows = proposals.map(({ name, state, total }) =>
    element('li', {}, element('a', { href: writeState(state) }, name), `: ${countPapers(total)}`),
  );
  return [
    element('p', {}, searchAdvice),
    ...inOtherLetters(text),
    ...(rows.length > 0 ? [element('ul', { class: 'proposals' }, ...rows)] : []),
  ];
}

/** Words in other letters than those of most papers may mean something that these say otherwise. */
function inOtherLetters(text: string): HTMLElement[] {
  const { lang, dataset } = document.documentElement;
  const papers = new Intl.Locale(dataset['papers'] ?? lang).maximize();
  if (papers.script !== 'Latn' || scriptOf(text) === 'Latn') return [];
  const named = new Intl.DisplayNames(lang, { type: 'language' }).of(papers.language);
  return named ? [element('p', {}, searchOtherLetters(named))] : [];
}

/**
 * Lets arrow keys go from the field into the results, through them, and back; `j` and `k` do the same
 * once a result has the focus.
 */
export function addResultKeys(input: HTMLInputElement, results: HTMLElement): void {
  const links = () => [...results.querySelectorAll<HTMLElement>('.item-title a')];
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const [first] = links();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = links().indexOf(event.target as HTMLElement);
    if (!step || at < 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (at + step < 0) input.focus();
    else links()[at + step]?.focus();
  });
}
