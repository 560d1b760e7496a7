import type { Places } from './read-input.ts';

export type DumpOptions = { dumps?: string[]; content?: string };

const ownDumps = 'content/dumps';
const ownContent = 'content';
const otherContent = '.cache/content';

/**
 * What to read and where to write. Without options the repository's own dumps go to its own
 * content; any other dumps go elsewhere, so that the committed content stays as it is.
 */
export function placesOf(options: DumpOptions): Places & { content: string } {
  const dumps = options.dumps ?? [ownDumps];
  const own = dumps.length === 1 && dumps[0]?.replace(/\/+$/, '') === ownDumps;
  return {
    dumps,
    topics: 'content/topics',
    kinds: 'content/kinds.yaml',
    synonyms: 'content/synonyms.yaml',
    identifiers: 'content/identifiers.tsv',
    content: options.content ?? (own ? ownContent : otherContent),
  };
}

/** Collects an option that may be given several times. */
export function collect(value: string, previous: string[] | undefined): string[] {
  return [...(previous ?? []), value];
}
