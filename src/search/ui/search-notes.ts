import { siteAddress } from '../../components/site-address.client.ts';
import { paths } from '../../model/address.ts';
import type { SearchResult } from './search-engine.ts';
import type { TopicNames } from './search-result.ts';
import { readState, type SearchState, writeState } from './search-state.ts';

/** What stands between status and results: a correction with the way back, and a topic that the words name. */
export function searchNotes(
  state: SearchState,
  found: SearchResult,
  topics: TopicNames,
): HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (found.corrected) notes.push(correctionNote(state, found.corrected));
  const topic = found.topic && topics[found.topic];
  if (found.topic && topic && !state.filters.topic.includes(found.topic)) {
    notes.push(topicNote(siteAddress(paths.topic(found.topic)), topic));
  }
  return notes;
}

function correctionNote(
  state: SearchState,
  { from, to }: { from: string; to: string },
): HTMLElement {
  const literal = { ...readState(''), text: from, filters: state.filters, exact: true as const };
  const note = paragraph('search-note');
  const shown = document.createElement('strong');
  shown.textContent = to;
  note.append(
    'Showing results for ',
    shown,
    '. Search instead for ',
    link(writeState(literal), from),
    '.',
  );
  return note;
}

function topicNote(address: string, topic: { name: string; family: string }): HTMLElement {
  const note = paragraph('search-note');
  const anchor = link(address, topic.name);
  anchor.className = 'topic';
  anchor.dataset.family = topic.family;
  note.append('The whole topic: ', anchor);
  return note;
}

function paragraph(className: string): HTMLElement {
  const node = document.createElement('p');
  node.className = className;
  return node;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}
