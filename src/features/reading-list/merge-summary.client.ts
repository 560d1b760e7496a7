import { countOf } from '../../text/phrases.ts';
import { changesTo, type Library, mergeLibraries, stated, type Values } from './library.client.ts';

/** What a merge of another copy would change, as sentences; none when it would change nothing. */
export function mergeSummary(mine: Library, other: Library): string[] {
  const merged = mergeLibraries(mine, other);
  const changed = [...changesTo(merged, mine)].map(([slug, values]) => ({ slug, values }));
  const saved = changed.filter(({ values }) => values.saved);
  const times = (holds: (values: Partial<Values>) => boolean) =>
    changed.filter(({ values }) => holds(values)).length;
  const replaced = changed.filter(
    ({ slug, values }) => values.note !== undefined && stated(mine, slug, 'note') !== '',
  ).length;
  const moved = changed.filter(
    ({ slug, values }) => values.place !== undefined && stated(mine, slug, 'saved'),
  ).length;
  const noted = times(({ note }) => note !== undefined) - replaced;
  return [
    sentence(saved.length, 'joins your list', 'join your list'),
    sentence(
      times((values) => values.saved === false),
      'is taken off your list',
      'are taken off your list',
    ),
    sentence(
      times((values) => values.read === true),
      'becomes read',
      'become read',
    ),
    sentence(
      times((values) => values.read === false),
      'becomes not read',
      'become not read',
    ),
    noted > 0 ? `${countOf(noted, 'note')} ${noted === 1 ? 'is' : 'are'} added.` : '',
    replaced > 0
      ? `${countOf(replaced, 'note')} of yours ${replaced === 1 ? 'gives' : 'give'} way to a later wording.`
      : '',
    sentence(moved, 'changes its place', 'change their places'),
  ].filter(Boolean);
}

function sentence(count: number, one: string, many: string): string {
  return count > 0 ? `${countOf(count, 'paper')} ${count === 1 ? one : many}.` : '';
}
