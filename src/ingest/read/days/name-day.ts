import { compactDay, fullDays, fullStretches, plainDay, weeks, wholeMonths } from './day-forms.ts';
import { type DumpDay, readDay, toDay } from './dump-day.ts';

/** What the name of a file says of its day. */
export type NameDay = {
  /** `unread`: something like a date that may be several days or none. */
  day: DumpDay | 'impossible' | 'unread';
  written: string;
  /** Whether the name of the file itself says it, and not that of a folder. */
  own: boolean;
};

/** Neither a version such as `v2025.3.1` nor a part of a longer number. */
const start = '(?<!\\d)(?<!(?<!\\p{L})v)';
/** Nor `Top 10 March 2025`, in which the number counts papers. */
const startOfDay = `(?<!\\p{L})${start}(?<!(?<!\\p{L})(?:top|best|no|vol|part)[-_. ]*)`;
const word = '(?<![\\p{L}\\d])';
const endOfWord = '(?![\\p{L}\\d])';
const [numbers = '', monthFirst = '', dayFirst = '', yearFirst = '', dotted = '', chinese = ''] =
  fullDays;
/** Forms by what they are of: the first kind that a name holds is taken. */
const kinds = [
  fullStretches.map((form) => word + form + endOfWord),
  weeks.map((form) => word + form + endOfWord),
  [
    `${start}${numbers}(?!\\d)`,
    `${word}${monthFirst}(?!\\d)`,
    `${startOfDay}${dayFirst}(?!\\d)`,
    `${word}${yearFirst}(?!\\d)`,
    `${start}${dotted}(?!\\d)`,
    `${start}${chinese}`,
    `${word}${compactDay}(?=t\\d|$|[^\\p{L}\\d])`,
    `${start}(?<one>\\d{1,2})(?<gap>[-_ ])(?<two>\\d{1,2})\\k<gap>(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  ],
  wholeMonths.map((form) => `${word}(?<!\\d[-.])${form}${endOfWord}(?![-._]\\d)`),
].map((forms) => forms.map((form) => new RegExp(form, 'gu')));

/** What a person may mean as a day, and what is not certain to be one. */
const doubtful = [
  /(?<!\d)\d{1,2}([-_ ./])\d{1,2}\1(?:19|20)\d\d(?!\d)/,
  /(?<![\p{L}\d.-])(?:19|20)\d\d[-_.][1-9](?![\p{L}\d])/u,
  /(?<![\d.-])\d\d([-_])\d\d\1\d\d(?![\d.-])/,
  /(?<![\p{L}\d])(?:[23]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|20\d\d(?:0[1-9]|1[0-2]))(?![\p{L}\d])/u,
  /(?<![\p{L}\d])(?:[0-2]\d|3[01]){2}20[0-3]\d(?![\p{L}\d])/u,
  /(?<!\p{L})(?:week|kw)[-_ ]?\d{1,2}(?![\p{L}\d])/u,
];

/**
 * The day, week, month or stretch of days that the name of a file tells: `digest 2025-3-1.txt`,
 * `20230911-papers.txt`, `March 14 2025.txt`, `2025-W10.json`, `2025-03.txt`; where that says nothing, the
 * folders with it, the nearest first: `2024/09/18.md`, `1-Apr-2025/cs.IR/papers.jsonl`. `file` is the path
 * below the folder of dumps, with `/`. Null where nothing looks like a day.
 */
export function dayInName(file: string): NameDay | null {
  const parts = file.replace(/\.[a-z]\w{1,4}$/i, '').split('/');
  const base = parts.at(-1) ?? '';
  const line = readDay(base);
  if (line && line !== 'impossible' && line.year) return { day: line, written: base, own: true };
  for (let folders = 0; folders < parts.length; folders += 1) {
    const names = parts.slice(parts.length - 1 - folders).map(plainDay);
    const found = find(names.join('/'), names.slice(0, -1).join('/').length);
    if (found) return found;
  }
  const like = doubtful.flatMap((form) => form.exec(plainDay(base))?.[0] ?? [])[0];
  const written = like ?? (line ? base : undefined);
  return written === undefined ? null : { day: 'unread', written, own: true };
}

/** Whether the words of a masthead name a day, a week or a month, and one alone. */
export function namesDay(words: string): boolean {
  const day = readDay(words) ?? dayWithin(words);
  return day !== null && day !== 'impossible';
}

/** The one day that a text of some words names, such as `cs.CL, 11 March 2025`; null where there is none. */
export function dayWithin(text: string): DumpDay | 'impossible' | null {
  const { day } = find(plainDay(text), 0) ?? {};
  return day && day !== 'unread' ? day : null;
}

type Found = { day: DumpDay | 'impossible'; written: string; own: boolean };

/** What a path says; `folders` is the length of what stands before its last name. */
function find(path: string, folders: number): NameDay | null {
  for (const forms of kinds) {
    const found = forms
      .flatMap((form) => [...path.matchAll(form)])
      .flatMap((match) => {
        const [written] = match;
        const day = dayOf(match.groups ?? {});
        const end = match.index + written.length;
        // A day over several names is whole: `2025/03/11-evening`, not `2025/03/2 papers`.
        const across = match.index < folders && end > folders;
        if (!day || (across && (day === 'impossible' || !/^(?:$|[-_])/.test(path.slice(end)))))
          return [];
        return [{ day, written, own: end > folders }];
      });
    const [first] = found.filter(({ day }) => day !== 'impossible').concat(found);
    if (first) return isOne(found) ? verdict(first) : { ...first, day: 'unread', written: path };
  }
  return null;
}

/** Whether all that was found is one day. */
function isOne(found: readonly Found[]): boolean {
  const possible = found.filter(({ day }) => day !== 'impossible');
  return new Set(possible.map(({ day }) => JSON.stringify(day))).size <= 1;
}

/** Only a name that is certainly meant as a day can be a wrong one. */
function verdict(found: Found): NameDay {
  const certain = /^\d{4}-\d\d-\d\d$/.test(found.written);
  return found.day === 'impossible' && !certain ? { ...found, day: 'unread' } : found;
}

/** Of `25-12-2025` the day, for there is no month 25; of `03-04-2025` null, since either may be the month. */
function dayOf(groups: Record<string, string | undefined>): DumpDay | 'impossible' | null {
  const { one, two } = groups;
  if (!one || !two) return toDay(groups);
  const [a, b] = [
    toDay({ ...groups, day: one, month: two }),
    toDay({ ...groups, day: two, month: one }),
  ];
  if (a === 'impossible') return b;
  return b === 'impossible' || a.day === b.day ? a : null;
}
