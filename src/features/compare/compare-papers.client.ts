import { element } from '../../components/element.client.ts';
import { movedTo } from '../../components/moved-papers.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { paths } from '../../model/address.ts';
import type { CslItem } from '../../outputs/csl-item.ts';
import { addPaper } from './add-paper.client.ts';
import { asSlugs, choosePapers, chosenPapers, mostChosen } from './choice.client.ts';
import { type CompareRow, compareRows, type SiteFacts } from './compare-rows.client.ts';

/** What a person may do with a column, by its number. */
type ColumnActs = { remove: (column: number) => void; moveLeft: (column: number) => void };

/**
 * The papers side by side, one in each column. The roles are named, because a narrow page shows the
 * cells of a row below each other, which would take a table its meaning.
 */
function compareTable(
  papers: readonly CslItem[],
  facts: SiteFacts,
  acts: ColumnActs,
): HTMLTableElement {
  const caption = element('caption', { class: 'sr-only' }, 'The papers side by side');
  const head = element('thead', { role: 'rowgroup' }, titles(papers, acts));
  const names = papers.map(({ title }) => shortName(title));
  const rows = compareRows(papers, facts).map((row) => tableRow(row, names));
  const body = element('tbody', { role: 'rowgroup' }, ...rows);
  return element('table', { role: 'table', class: 'compare-table' }, caption, head, body);
}

function titles(papers: readonly CslItem[], acts: ColumnActs): HTMLElement {
  const corner = element('th', { role: 'columnheader', class: 'compare-name' }, 'Title');
  return element(
    'tr',
    { role: 'row' },
    corner,
    ...papers.map(({ custom: { slug }, title }, column) => {
      const address = siteAddress(paths.papers(slug));
      const controls = element(
        'div',
        { class: 'compare-acts' },
        act('Remove', title, () => acts.remove(column)),
      );
      if (column > 0) controls.prepend(act('Move left', title, () => acts.moveLeft(column)));
      const link = element('a', { href: address }, title);
      return element(
        'th',
        { role: 'columnheader', scope: 'col', 'data-paper': slug },
        link,
        controls,
      );
    }),
  );
}

function act(name: string, title: string, run: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', 'aria-label': `${name}: ${title}` }, name);
  button.addEventListener('click', run);
  return button;
}

function tableRow(
  { name, cells, together, missing = 'not known' }: CompareRow,
  names: readonly string[],
): HTMLElement {
  const span = { colspan: `${names.length}` };
  return element(
    'tr',
    { role: 'row' },
    element('th', { role: 'rowheader', scope: 'row', class: 'compare-name' }, name),
    ...cells.map((cell, column) =>
      element(
        'td',
        { role: 'cell', ...(together ? span : { 'data-of': names[column] ?? '' }) },
        ...(cell.length > 0 ? cell : [element('span', { class: 'compare-none' }, missing)]),
      ),
    ),
  );
}

/** What a narrow page calls a paper: its title up to the colon, or the first words. */
function shortName(title: string): string {
  const [first = title] = title.split(/[:?]/);
  return first.length <= 40 ? first : `${first.slice(0, 40).replace(/\s+\S*$/, '')}…`;
}

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
    const now = slugs.map((slug, at) => {
      const one = found[at];
      return one?.status === 'fulfilled' ? one.value.custom.slug : slug;
    });
    if (now.join() !== slugs.join()) history.replaceState(null, '', this.#address(now));
    const without = (slug: string) => now.filter((other) => other !== slug);
    const table = compareTable(papers, this.#facts, {
      remove: (column) => this.#change(without(papers[column]?.custom.slug ?? '')),
      moveLeft: (column) =>
        this.#change(
          movedLeft(
            papers.map(({ custom }) => custom.slug),
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
  const now = response.status === 404 ? await movedTo(slug) : null;
  if (now) return readPaper(now);
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
