import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Anchor, Site } from './page-rules.ts';

/** What the check of a whole site needs of one of its pages. */
export type PageFacts = {
  path: string;
  /** Bytes of a paper's page, gzipped; of others 0. */
  size: number;
  redirects: boolean;
  canonical: string | null;
  /** Its places, and its links to those of other pages. */
  ids: string[];
  anchors: Anchor[];
};

/** Where the pages stand that were found sound, and the version of the programs that found them so. */
export type CheckCache = { file: string; version: string };

type Kept = {
  version: string;
  /** Every file of the site to which a page may lead. */
  files: string[];
  /** The sound pages, each with the hash of its text. */
  pages: (PageFacts & { hash: string })[];
};

/** Of more files that went, a page is looked at sooner than it is searched for each of their addresses. */
const mostGone = 100;

/**
 * The pages in which an earlier check found nothing. One of the same text is sound still, where it does not hold the
 * address of a file that was there then and is not there now.
 */
export class SoundPages {
  readonly #cache: CheckCache | null;
  readonly #files: ReadonlySet<string>;
  readonly #known: ReadonlyMap<string, Kept['pages'][number]>;
  readonly #gone: readonly string[];
  readonly #kept: Kept['pages'] = [];

  constructor({ files }: Site, cache: CheckCache | null) {
    const kept = cache && readKept(cache);
    const gone = kept?.files.filter((file) => !files.has(file)) ?? [];
    this.#cache = cache;
    this.#files = files;
    this.#known = new Map(
      gone.length > mostGone ? [] : kept?.pages.map((page) => [page.path, page]),
    );
    this.#gone = gone.map((file) => encodeURI(file.replace(/index\.html$/, '')));
  }

  /** What is known of the page of this text: as it was found sound, or as `examine` finds it, null where something is wrong. */
  factsOf(
    path: string,
    html: Buffer | string,
    examine: () => { facts: PageFacts; isSound: boolean },
  ): PageFacts {
    const hash = createHash('sha256').update(html).digest('base64url').slice(0, 16);
    const known = this.#known.get(path);
    const holds = known?.hash === hash && !this.#gone.some((address) => html.includes(address));
    const { facts, isSound } = holds ? { facts: known, isSound: true } : examine();
    if (isSound) this.#kept.push({ ...facts, hash });
    return facts;
  }

  /** Writes down what was sound, for the next check. */
  save(): void {
    if (!this.#cache) return;
    const { file, version } = this.#cache;
    const kept: Kept = { version, files: [...this.#files].filter(mayBeLinked), pages: this.#kept };
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.next`, JSON.stringify(kept));
    renameSync(`${file}.next`, file);
  }
}

/** No page leads to the parts of the search index, whose names change with each digest. */
function mayBeLinked(file: string): boolean {
  return !/^\/pagefind\/(.+\/|.+\.pf_)/.test(file);
}

/** What an earlier check left; null where there is none, or other programs made it. */
function readKept({ file, version }: CheckCache): Kept | null {
  try {
    const kept: Kept = JSON.parse(readFileSync(file, 'utf8'));
    return kept.version === version ? kept : null;
  } catch {
    return null;
  }
}
