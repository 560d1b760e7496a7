import { dayInWords, monthInWords } from '../../texts/days.ts';
import {
  searchAt,
  searchBy,
  searchFirst,
  searchFromTo,
  searchOnly,
  searchSince,
  searchUntil,
} from '../../texts/texts.ts';
import type { Asked } from '../ask/asked.ts';
import type { AskedTime } from '../ask/times.ts';

/** What a search took for people, venues and a time, in words: `by Yang You, since 2024`. */
export function understoodInWords({ named, time }: Pick<Asked, 'named' | 'time'>): string {
  const names = named.map(({ kind, name }) =>
    kind === 'author' ? searchBy(name) : searchAt(name),
  );
  return [...names, ...(time ? [timeInWords(time)] : [])].join(', ');
}

function timeInWords({ from, until, only }: AskedTime): string {
  const [begin, end] = [from && atEdge(from, '-01'), until && atEdge(until, '-12')];
  if (begin === null) return searchUntil(end ?? '');
  if (end === null) return searchSince(begin);
  const one = from === until ? inWords(from ?? '') : begin === end ? begin : null;
  if (one === null) return searchFromTo(begin, end);
  return only ? searchOnly(one) : searchFirst(one);
}

/** A month or day in words; a year where the month is the one at its edge. */
function atEdge(time: string, edge: string): string {
  return time.length === 7 && time.endsWith(edge) ? time.slice(0, 4) : inWords(time);
}

function inWords(time: string): string {
  return time.length > 7 ? dayInWords(time) : monthInWords(time);
}
