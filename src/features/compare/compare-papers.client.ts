import { element } from '../../components/element.client.ts';
import { itsLanguage } from '../../components/its-language.client.ts';
import { readPaper } from '../../components/read-paper.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { marksOf } from '../../components/status-mark.client.ts';
import { paths } from '../../model/address.ts';
import type { Paper } from '../../model/paper.ts';
import {
  compareLost,
  compareMany,
  compareMoveLeft,
  compareNotKnown,
  compareOne,
  compareRemove,
  compareRowTitle,
  compareTable,
} from '../../texts/texts.ts';
import { addPaper } from './add-paper.client.ts';
import { asSlugs, choosePapers, chosenPapers, mostChosen } from './choice.client.ts';
import { type CompareRow, compareRows } from './compare-rows.client.ts';

/** What a person may do with a column, by its number. */
type ColumnActs = { remove: (column: number) => void; moveLeft: (column: number) => void };

/**
 * The papers side by side, one in each column. The roles are named, because a narrow page shows the
 * cells of a row below each other, which would take a table its meaning.
 */
function tableOf(papers: readonly Paper[], pageSize: number, acts: ColumnActs): HTMLTableElement {
  const caption = element('caption', { class: 'sr-only' }, compareTable);
  const head = element('thead', { role: 'rowgroup' }, titles(papers, acts));
  const names = papers.map(({ title }) => shortName(title));
  const rows = compareRows(papers, pageSize).map((row) => tableRow(row, names));
  const body = element('tbody', { role: 'rowgroup' }, ...rows);
  return element('table', { role: 'table', class: 'compare-table' }, caption, head, body);
}

function titles(papers: readonly Paper[], acts: ColumnActs): HTMLElement {
  const corner = element('th', { role: 'columnheader', class: 'compare-name' }, compareRowTitle);
  return element(
    'tr',
    { role: 'row' },
    corner,
    ...papers.map(({ slug, title, language, status }, column) => {
      const address = siteAddress(paths.papers(slug));
      const controls = element(
        'div',
        { class: 'compare-acts' },
        act(compareRemove, title, () => acts.remove(column)),
      );
      if (column > 0) controls.prepend(act(compareMoveLeft, title, () => acts.moveLeft(column)));
      const attributes = { href: address, ...itsLanguage(title, language) };
      const link = element('a', attributes, ...marksOf(status), title);
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
  { name, cells, together, missing = compareNotKnown }: CompareRow,
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

  connectedCallback(): void {
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
    const papers = found.flatMap((one) =>
      one.status === 'fulfilled' && one.value ? one.value : [],
    );
    const now = slugs.map((slug, at) => {
      const one = found[at];
      return one?.status === 'fulfilled' && one.value ? one.value.slug : slug;
    });
    if (now.join() !== slugs.join()) history.replaceState(null, '', this.#address(now));
    const missing = now.filter((slug) => !papers.some((paper) => paper.slug === slug));
    this.#find('[data-begin]').hidden = papers.length > 0;
    this.#find('[data-add]').hidden = papers.length >= mostChosen;
    const without = (slug: string) => now.filter((other) => other !== slug);
    const table = tableOf(papers, Number(this.dataset['pageSize']), {
      remove: (column) => this.#change(without(papers[column]?.slug ?? '')),
      moveLeft: (column) =>
        this.#change(
          movedLeft(
            papers.map(({ slug }) => slug),
            column,
          ),
        ),
    });
    this.#find('[data-table]').replaceChildren(...(papers.length > 0 ? [table] : []));
    this.#find('[role="status"]').textContent = statusOf(papers.length, missing);
    this.dataset['shown'] = '';
  }
}

function movedLeft(slugs: readonly string[], column: number): string[] {
  const moved = slugs[column] ?? '';
  return slugs.toSpliced(column, 1).toSpliced(column - 1, 0, moved);
}

function statusOf(papers: number, missing: readonly string[]): string {
  const lost = missing.map(compareLost);
  const shown = ['', compareOne][papers] ?? compareMany(papers);
  return [shown, ...lost].filter(Boolean).join(' ');
}

customElements.define('compare-papers', ComparePapers);
