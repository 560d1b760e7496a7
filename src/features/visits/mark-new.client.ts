import { element } from '../../components/element.client.ts';
import { siteAddress, siteKey } from '../../components/site-address.client.ts';
import { storageKey } from '../../components/storage-key.ts';
import { paths } from '../../model/address.ts';
import { visitsNew, visitsNewDigests, visitsNewSince } from '../../texts/texts.ts';
import { newDigests, nextVisit, readVisit, sinceWhen, type Visit } from './visit.client.ts';

/** Two sites of one host have their own digests. */
const key = storageKey('visit', siteKey);

type ListedDigest = { id: string; papers: number };

/**
 * Marks the digests that are new since the last visit of the front page, wherever one is shown with
 * `data-digest`. The line of the front page that has all in `data-listed` also tells their number;
 * there visits are noted.
 */
function markNew(): void {
  const line = document.querySelector<HTMLElement>('[data-listed]');
  const listed: ListedDigest[] = JSON.parse(line?.dataset['listed'] ?? '[]');
  const visit = visitOf(line ? listed.map(({ id }) => id) : null);
  if (!visit) return;
  const items = [...document.querySelectorAll<HTMLElement>('[data-digest]')];
  const fresh = new Set(newDigests(visit, [...listed.map(({ id }) => id), ...items.map(idOf)]));
  for (const item of items)
    if (fresh.has(idOf(item))) item.prepend(element('mark', {}, visitsNew), ' ');
  const news = listed.filter(({ id }) => fresh.has(id));
  if (line && news.length > 0) line.append(...sentence(news, visit.since));
}

function idOf(item: HTMLElement): string {
  return item.dataset['digest'] ?? '';
}

/** The visit as stored; a look at the front page, which lists all, is noted. */
function visitOf(ids: readonly string[] | null): Visit | null {
  try {
    const before = readVisit(localStorage.getItem(key));
    if (!ids) return before;
    const visit = nextVisit(before, ids, Date.now());
    localStorage.setItem(key, JSON.stringify(visit));
    return visit;
  } catch {
    return null;
  }
}

function sentence(news: readonly ListedDigest[], since: number): Node[] {
  const papers = news.reduce((sum, digest) => sum + digest.papers, 0);
  const [only] = news.length === 1 ? news : [];
  const href = siteAddress(only ? paths.digest(only.id) : paths.digests());
  return [
    element('a', { href }, visitsNewDigests(news.length, papers)),
    element('span', {}, visitsNewSince(sinceWhen(since, Date.now()))),
  ];
}

markNew();
