import { element } from '../../components/element.client.ts';
import { arxivLinks } from '../../text/arxiv.ts';
import { countOf } from '../../text/count-of.ts';
import type { Proposal } from './search-proposals.ts';
import { writeState } from './search-state.ts';

/** What the search page proposes where it found nothing: advice and other searches, and arXiv for an id. */
export function nothingFound(
  proposals: readonly Proposal[],
  arxiv: string | undefined,
): HTMLElement[] {
  if (arxiv && proposals.length === 0) {
    const link = element('a', { href: arxivLinks(arxiv).abstract, rel: 'external' }, `at arXiv`);
    const words = `No digest has had the paper with the arXiv id ${arxiv}. Read it `;
    return [element('p', {}, words, link, '.')];
  }
  const rows = proposals.map(({ name, state, total }) =>
    element(
      'li',
      {},
      element('a', { href: writeState(state) }, name),
      `: ${countOf(total, 'paper')}`,
    ),
  );
  const advice = 'Nothing matches. Try fewer or other words, or take a filter away.';
  return [
    element('p', {}, advice),
    ...(rows.length > 0 ? [element('ul', { class: 'proposals' }, ...rows)] : []),
  ];
}
