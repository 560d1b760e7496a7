/** What the site knows of the words of its papers; learnt when it is built, read by the search. */

/** What is known of a word, which goes by its stem. */
export type WordEntry = {
  /** In how many papers the word occurs; 0 for a word that only leads to others. */
  df: number;
  /** Present where names of people or venues go by it, see `names.ts`; `only` where no text has it. */
  name?: 'also' | 'only';
  /** What to ask the index for, where stemming would shorten the stem again. */
  form?: string;
  /** Ways of saying it, or something that begins with it. */
  rules: Rule[];
  /** Words that go together with it in these papers, the likeliest first, with strengths from 0 to 1. */
  near: [word: string, strength: number][];
  /** Topics that it speaks for, by place in the root, with strengths from 0 to 1. */
  topics: [topic: number, strength: number][];
};

/** `mixture` and then `expert`, stems, may be said with the words `moe`, which fits from 0 to 1. */
type Rule = { rest: string[]; to: string[]; weight: number };

/** Words of one group with the magnitude of their use, 0 for words that no paper has. */
export type Spelling = { form: string; use: number };

/** The list of spellings in which a form stands, by its first letter: one file for each correction. */
export function spellingGroup(form: string): string {
  return (form.codePointAt(0) ?? 0).toString(36);
}

/**
 * Writes an entry as a line `stem|df|form|rules|near|topics`, fields at the end left out when empty and
 * a sign behind `df` for a name: a search reads several shards, so that each byte of them counts.
 */
export function writeEntry(
  stem: string,
  { df, name, form = '', rules, near, topics }: WordEntry,
): string {
  return [
    stem,
    `${df}${name ? nameSigns[name] : ''}`,
    form,
    rules
      .map(({ rest, to, weight }) => `${rest.join(' ')}>${to.join(' ')}>${percent(weight)}`)
      .join(','),
    near.map(([word, strength]) => `${word} ${percent(strength)}`).join(','),
    topics.map(([topic, strength]) => `${topic} ${percent(strength)}`).join(','),
  ]
    .join('|')
    .replace(/\|+$/, '');
}

/** Reads a line of `writeEntry`. */
export function readEntry(line: string): WordEntry {
  const [, df = '0', form = '', rules = '', near = '', topics = ''] = line.split('|');
  return {
    df: Number.parseInt(df, 10),
    ...nameOf(df),
    ...(form && { form }),
    rules: list(rules).map(readRule),
    near: list(near).map(readStrength),
    topics: list(topics)
      .map(readStrength)
      .map(([topic, strength]): [number, number] => [Number(topic), strength]),
  };
}

const nameSigns = { also: 'n', only: 'N' } as const;

function nameOf(df: string): Pick<WordEntry, 'name'> {
  if (df.endsWith(nameSigns.also)) return { name: 'also' };
  return df.endsWith(nameSigns.only) ? { name: 'only' } : {};
}

/** Writes spellings as lines of a digit and a form. */
export function writeSpellings(spellings: readonly Spelling[]): string {
  return spellings.map(({ form, use }) => `${use}${form}`).join('\n');
}

/** Reads what `writeSpellings` wrote. */
export function readSpellings(text: string): Spelling[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ use: Number(line[0]), form: line.slice(1) }));
}

function percent(share: number): number {
  return Math.round(share * 100);
}

function list(field: string): string[] {
  return field ? field.split(',') : [];
}

function readRule(text: string): Rule {
  const [rest = '', to = '', weight = '0'] = text.split('>');
  return { rest: rest ? rest.split(' ') : [], to: to.split(' '), weight: Number(weight) / 100 };
}

function readStrength(text: string): [string, number] {
  const [word = '', strength = '0'] = text.split(' ');
  return [word, Number(strength) / 100];
}

/** A shard as it is written, and its first key. */
type Shard = { from: string; text: string };

/** A line with the key by which it is found and with which it begins: a stem, or what is no stem, as it has a space in it. */
export type KeyedLine = readonly [key: string, line: string];

/** So many letters in a shard that a question is answered by few, and so few that it loads little else. */
const shardSize = 16_000;

/** Joins lines, in the order of their keys, to shards, each from a stem on, so that all of a stem is in one. */
export function shardLines(lines: Iterable<KeyedLine>): Shard[] {
  const shards: Shard[] = [];
  for (const [key, line] of [...lines].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = shards.at(-1);
    const isOfLast = key.includes(' ') || (last?.text.length ?? 0) + line.length < shardSize;
    if (last && isOfLast) last.text += `\n${line}`;
    else shards.push({ from: key, text: line });
  }
  return shards;
}

/** Lines by the keys with which they begin. */
export function linesByKey(lines: readonly string[]): Map<string, string> {
  return new Map(lines.map((line) => [line.split('|', 1)[0] ?? '', line]));
}

/** Splits spellings into the lists that a correction reads, each in the order of forms. */
export function groupSpellings(
  spellings: ReadonlyMap<string, number>,
): { group: string; text: string }[] {
  const groups = new Map<string, Spelling[]>();
  for (const [form, df] of [...spellings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const group = spellingGroup(form);
    const list = groups.get(group) ?? [];
    list.push({ form, use: magnitude(df) });
    groups.set(group, list);
  }
  return [...groups].map(([group, list]) => ({ group, text: writeSpellings(list) }));
}

/** 0 for none, then one more for each doubling, up to 9. */
function magnitude(df: number): number {
  return df === 0 ? 0 : Math.min(9, 1 + Math.floor(Math.log2(df)));
}
