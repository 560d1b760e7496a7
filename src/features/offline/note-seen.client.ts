import type { KeptState } from './kept-records.client.ts';

/** Makes a build the one that was seen last. */
export async function noteSeen(state: KeptState, build: string): Promise<void> {
  const seen = (await state.get('seen')) ?? [];
  if (seen[0] !== build) await state.set('seen', [build, ...seen.filter((one) => one !== build)]);
}
