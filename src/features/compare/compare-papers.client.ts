import { siteAddress } from '../../components/site-address.client.ts';
import { paths } from '../../model/address.ts';
import type { CslItem } from '../../outputs/csl-item.ts';
import { addPaper } from './add-paper.client.ts';
import { asSlugs, choosePapers, chosenPapers, mostChosen } from './choice.client.ts';
import type { SiteFacts } from './compare-rows.client.ts';
import { compareTable } from './compare-table.client.ts';

/** `<compare-papers>`: shows the papers that the address names side by side, and changes the address. */
class ComparePapers extends HTMLElement {
  #question = 0;
  #facts: SiteFacts = { families: {}, pageSize: 100 };

  connectedCallback(): void {
    this.#facts = JSON.parse(this.#find('[data-facts]').textContent ?? '{}');
    addPaper(this.#find('[data-add]'), (slug) => this.#change([...this.#slugs, slug]));
    addEventListener('popstate', () => this.#show());
    if (this.#slugs.length === 0 && chosenPapers().length > 0)
      history.replaceState(null, '', this.#address(chosenPapers()));
    this.#show();
  }

  get #slugs(): string[] {
    return asSlugs((new URLSearchParams(location.search).get('papers') ?? '').split(','));
  }

  #address(slugs: readonly string[]): string {
    return siteAddress(paths.compare(slugs));
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The page that compares has no ${selector}.`);
    return found;
  }

  /** Takes a new choice, which the lists of this tab then show, too. */
  #change(slugs: readonly string[]): void {
    history.pushState(null, '', this.#address(asSlugs(slugs)));
    choosePapers(this.#slugs);
    this.#show();
    this.#find('[role="status"]').focus();
  }

  async #show(): Promise<void> {
    const slugs = this.#slugs;
    const question = ++this.#question;
    const found = await Promise.allSettled(slugs.map(readPaper));
    if (question !== this.#question) return;
    const papers = found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    const missing = slugs.filter((_, at) => found[at]?.status === 'rejected');
    this.#find('[data-begin]').hidden = papers.length > 0;
    this.#find('[data-add]').hidden = papers.length >= mostChosen;
    const without = (slug: string) => slugs.filter((other) => other !== slug);
    const table = compareTable(papers, this.#facts, {
      remove: (column) => this.#change(without(papers[column]?.id ?? '')),
      moveLeft: (column) =>
        this.#change(
          movedLeft(
            papers.map(({ id }) => id),
            column,
          ),
        ),
    });
    this.#find('[data-table]').replaceChildren(...(papers.length > 0 ? [table] : []));
    this.#find('[role="status"]').textContent = statusOf(papers.length, missing);
    this.dataset['shown'] = '';
  }
}

async function readPaper(slug: string): Promise<CslItem> {
  const response = await fetch(siteAddress(paths.file(paths.papers(slug), 'csl.json')));
  if (!response.ok) throw new Error(`${response.status} for ${slug}`);
  const [paper]: CslItem[] = await response.json();
  if (!paper) throw new Error(`The file of ${slug} holds no paper.`);
  return paper;
}

function movedLeft(slugs: readonly string[], column: number): string[] {
  const moved = slugs[column] ?? '';
  return slugs.toSpliced(column, 1).toSpliced(column - 1, 0, moved);
}

function statusOf(papers: number, missing: readonly string[]): string {
  const lost = missing.map((slug) => `No paper could be read at ${slug}.`);
  const shown =
    ['', 'One paper; add another to compare it with.'][papers] ?? `${papers} papers side by side.`;
  return [shown, ...lost].filter(Boolean).join(' ');
}

customElements.define('compare-papers', ComparePapers);
