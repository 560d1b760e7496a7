/** What is known of the builds of which a browser keeps something. */
export type KnownBuilds = {
  /** All of them, the one that was seen last first. */
  seen: readonly string[];
  /** The one that is kept whole. */
  whole: string | null;
  /** The one that is being fetched whole. */
  wanted: string | null;
  /** Those of pages that are open in tabs. */
  open: ReadonlySet<string>;
  /** Those of which pages are kept because they were read. */
  read: ReadonlySet<string>;
};

/** Builds whose read pages stay when newer ones come: their styles and scripts stay with them. */
const readBuilds = 3;

/**
 * The builds that are still needed. Where one is kept whole, it holds the pages that were read, and older
 * builds go as soon as no tab shows them.
 */
export function buildsToKeep({ seen, whole, wanted, open, read }: KnownBuilds): Set<string> {
  const readable = whole ? [] : seen.filter((build) => read.has(build)).slice(0, readBuilds);
  const needed = new Set([...seen.slice(0, 1), ...readable, ...open]);
  for (const build of [whole, wanted]) if (build) needed.add(build);
  return new Set(seen.filter((build) => needed.has(build)));
}
