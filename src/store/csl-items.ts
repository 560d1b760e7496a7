import type { CslItem } from '../outputs/csl-item.ts';
import { toCslItem } from '../outputs/to-csl-item.ts';
import { siteConfig } from '../site.config.ts';
import { knownPaper } from './known-paper.ts';
import type { Paper } from './papers.ts';

const made = new WeakMap<Paper, Promise<CslItem>>();

/** Papers as every form of a citation takes them, in their order; each is made once. */
export function cslItems(papers: readonly Paper[]): Promise<CslItem[]> {
  return Promise.all(papers.map(itemOf));
}

function itemOf(paper: Paper): Promise<CslItem> {
  const item =
    made.get(paper) ?? knownPaper(paper).then((known) => toCslItem(known, siteConfig.language));
  made.set(paper, item);
  return item;
}
