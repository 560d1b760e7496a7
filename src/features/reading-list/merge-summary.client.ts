import {
  copyAddNotes,
  copyBecomeNotRead,
  copyBecomeRead,
  copyJoin,
  copyMovePapers,
  copyReplaceNotes,
  copyTakeOff,
} from '../../texts/texts.ts';
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
  const changes: [count: number, inWords: (count: number) => string][] = [
    [saved.length, copyJoin],
    [times((values) => values.saved === false), copyTakeOff],
    [times((values) => values.read === true), copyBecomeRead],
    [times((values) => values.read === false), copyBecomeNotRead],
    [noted, copyAddNotes],
    [replaced, copyReplaceNotes],
    [moved, copyMovePapers],
  ];
  return changes.filter(([count]) => count > 0).map(([count, inWords]) => inWords(count));
}
