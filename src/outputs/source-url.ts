import { arxivLinks } from '../text/arxiv.ts';
import type { CslItem } from './csl-item.ts';

/** The address that a citation names: the paper on arXiv, else its page here. */
export function sourceUrl(item: CslItem): string {
  return item.archive === 'arXiv' && item.number ? arxivLinks(item.number).abstract : item.URL;
}
