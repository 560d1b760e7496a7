import { join } from 'node:path';
import type { SiteConfig } from '../../model/site-settings.ts';
import { finderIn, listSite } from './built-site.ts';
import { findingsText } from './check-site.ts';
import { findLostAnchors, pageExaminer } from './examine-pages.ts';
import { findFeedFaults } from './feeds.ts';
import type { Anchor } from './page-rules.ts';
import { SoundFiles } from './sound-files.ts';

/** What of a part can be judged only beside the others. */
export type PartLinks = {
  /** Paths of pages and files of other parts to which it leads. */
  elsewhere: string[];
  /** Its links into the midst of such pages. */
  anchors: Anchor[];
  /** Addresses to which its Atom documents of the feed of everything lead. */
  feeds: string[];
};

type Options = Pick<SiteConfig, 'base' | 'files'> & {
  /** The address of the front page. */
  home: string;
  content: string;
  /** Whether the page or file at a path is of the part. */
  isHere: (path: string) => boolean;
};

/** Checks the pages and feeds of a part of a site and prints what is wrong; gives with the verdict what the others are to say to. */
export function checkPart(
  out: string,
  { base, files, home, content, isHere }: Options,
): { isSound: boolean; links: PartLinks } {
  const elsewhere = new Set<string>();
  const noted = (paths: ReadonlySet<string>) => new NotedPaths(paths, isHere, elsewhere);
  const whole = listSite(out, base);
  const pages = noted(whole.pages);
  const site = {
    ...whole,
    files: noted(whole.files),
    pages,
    says: finderIn(join(content, 'papers'), '.md'),
  };
  const examined = [...whole.pages].map(pageExaminer({ out, site, has: files }));
  const { lost, outside } = findLostAnchors(examined.map(({ facts }) => facts));
  const sound = new SoundFiles(out, site, null);
  const held = new Set<string>();
  const findings = [...examined.flatMap(({ findings }) => findings), ...lost];
  findings.push(...findFeedFaults(out, site, { home, papers: [], sound, held }));
  if (findings.length > 0) console.error(findingsText(findings));
  console.log(`  ${whole.pages.size} pages`);
  return {
    isSound: findings.length === 0,
    links: {
      elsewhere: [...elsewhere].sort(),
      anchors: outside,
      feeds: [...held],
    },
  };
}

/** Paths of a part, which takes for there what is of another, and notes it. */
class NotedPaths extends Set<string> {
  readonly #isHere: (path: string) => boolean;
  readonly #elsewhere: Set<string>;

  constructor(paths: Iterable<string>, isHere: (path: string) => boolean, elsewhere: Set<string>) {
    super(paths);
    this.#isHere = isHere;
    this.#elsewhere = elsewhere;
  }

  override has(path: string): boolean {
    if (super.has(path)) return true;
    if (this.#isHere(path)) return false;
    this.#elsewhere.add(path);
    return true;
  }
}
