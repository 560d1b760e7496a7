import { type Engine, search } from './search-engine.ts';
import { readState, type SearchState } from './search-state.ts';

/** Another search that would find something: what it does otherwise, and how many papers it finds. */
export type Proposal = { name: string; state: SearchState; total: number };

/** What a search that found nothing could find instead. */
export async function searchProposals(engine: Engine, state: SearchState): Promise<Proposal[]> {
  const proposals: Proposal[] = [];
  for (const { name, state: other } of alternatives(state)) {
    const { total } = await search(engine, other);
    if (total > 0) proposals.push({ name, state: other, total });
  }
  return proposals;
}

function alternatives(state: SearchState): { name: string; state: SearchState }[] {
  const { text, filters } = state;
  const unquoted = text.replace(/["“”]/gu, ' ').replace(/\s+/gu, ' ').trim();
  const filtered = Object.values(filters).some((values) => values.length > 0);
  const plain = { ...readState(''), filters };
  return [
    ...(filtered && text.trim()
      ? [{ name: 'Without the filters', state: { ...state, filters: readState('').filters } }]
      : []),
    ...(unquoted !== text.trim()
      ? [{ name: 'Without the quotes', state: { ...plain, text: unquoted } }]
      : []),
    ...(state.exact ? [{ name: 'With slips corrected', state: { ...plain, text } }] : []),
  ];
}
