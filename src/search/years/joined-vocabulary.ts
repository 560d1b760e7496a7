import { add } from '../../text/counts.ts';
import { Vocabulary } from '../ask/vocabulary.ts';
import { hasCharacters, piecesOf } from '../characters.ts';
import { onceEach } from '../once-each.ts';
import type { NamesOf } from '../vocabulary/names.ts';
import type { Spelling, WordEntry } from '../vocabulary/vocabulary.ts';
import type { JoinedRoot } from './join-roots.ts';

/** What several bundles know of words, as if they were one. */
export class JoinedVocabulary extends Vocabulary {
  readonly #parts: readonly Vocabulary[];
  readonly #joined: JoinedRoot;

  /** The vocabularies of bundles, in the order of the joined. */
  constructor(parts: readonly Vocabulary[], joined: JoinedRoot) {
    super(joined.root, (name) => Promise.reject(new Error(`Several bundles have ${name}.`)));
    this.#parts = parts;
    this.#joined = joined;
  }

  override async entry(stem: string): Promise<WordEntry | undefined> {
    if (hasCharacters(stem) && piecesOf(stem).length > 1) return super.entry(stem);
    return joinEntries(await this.#entriesOf(stem), this.#joined.topics);
  }

  #entriesOf(stem: string): Promise<(WordEntry | undefined)[]> {
    return Promise.all(this.#parts.map((part) => part.entry(stem)));
  }

  override shard(stem: string): Promise<ReadonlyMap<string, WordEntry>> {
    return this.#shards(stem);
  }

  readonly #shards = onceEach(async (stem) => {
    const shards = await Promise.all(this.#parts.map((part) => part.shard(stem)));
    const stems = new Set(shards.flatMap((shard) => [...shard.keys()]));
    return new Map(
      [...stems].flatMap((one) => {
        const own = shards.map((shard) => shard.get(one));
        const entry = joinEntries(own, this.#joined.topics);
        return entry ? [[one, entry] as const] : [];
      }),
    );
  });

  override async names(word: string): Promise<NamesOf | undefined> {
    const all = await Promise.all(this.#parts.map((part) => part.names(word)));
    if (all.every((names) => names === undefined)) return undefined;
    return {
      people: all.flatMap((names, bundle) => this.#numbered(names?.people ?? [], bundle)),
      venues: all.flatMap((names, bundle) => this.#numbered(names?.venues ?? [], bundle)),
    };
  }

  #numbered<Named extends { papers: number[] }>(named: readonly Named[], bundle: number): Named[] {
    const numbers = this.#joined.numbers[bundle] ?? [];
    return named.map((one) => ({ ...one, papers: one.papers.flatMap((at) => numbers[at] ?? []) }));
  }

  override async spellings(first: string): Promise<readonly Spelling[]> {
    const all = await Promise.all(this.#parts.map((part) => part.spellings(first)));
    const uses = new Map<string, number>();
    for (const { form, use } of all.flat()) uses.set(form, Math.max(use, uses.get(form) ?? 0));
    return [...uses].map(([form, use]) => ({ form, use }));
  }
}

/** What several bundles know of one word; strengths count by how many papers have it there. */
function joinEntries(
  parts: readonly (WordEntry | undefined)[],
  topics: JoinedRoot['topics'],
): WordEntry | undefined {
  const known = parts.flatMap((entry, bundle) => (entry ? [{ entry, bundle }] : []));
  const [first] = known;
  if (!first) return undefined;
  const df = known.reduce((sum, { entry }) => sum + entry.df, 0);
  const near = new Map<string, number>();
  const spoken = new Map<number, number>();
  for (const { entry, bundle } of known) {
    const share = df === 0 ? 1 / known.length : entry.df / df;
    for (const [word, strength] of entry.near) add(near, word, strength * share);
    for (const [topic, strength] of entry.topics)
      add(spoken, topics[bundle]?.[topic] ?? -1, strength * share);
  }
  const form = known.find(({ entry }) => entry.form !== undefined)?.entry.form;
  return {
    df,
    ...nameIn(known.map(({ entry }) => entry)),
    ...(form !== undefined && { form }),
    rules: joinRules(known.flatMap(({ entry }) => entry.rules)),
    near: strongest(near),
    topics: strongest(spoken),
  };
}

/** Whether names go by a word: they alone where no bundle has it in its texts. */
function nameIn(entries: readonly WordEntry[]): Pick<WordEntry, 'name'> {
  if (entries.every(({ name }) => name === undefined)) return {};
  const alone = entries.every(({ name, df }) => name === 'only' || df === 0);
  return { name: alone ? 'only' : 'also' };
}

function joinRules(rules: WordEntry['rules']): WordEntry['rules'] {
  const joined = new Map<string, WordEntry['rules'][number]>();
  for (const rule of rules) {
    const key = `${rule.rest.join(' ')}>${rule.to.join(' ')}`;
    if (rule.weight > (joined.get(key)?.weight ?? 0)) joined.set(key, rule);
  }
  return [...joined.values()];
}

function strongest<Key>(strengths: ReadonlyMap<Key, number>): [Key, number][] {
  return [...strengths].sort(([, a], [, b]) => b - a);
}
