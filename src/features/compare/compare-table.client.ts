import { element } from '../../components/element.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { paths } from '../../model/address.ts';
import type { CslItem } from '../../outputs/csl-item.ts';
import { type CompareRow, compareRows, type SiteFacts } from './compare-rows.client.ts';

/** What a person may do with a column, by its number. */
export type ColumnActs = { remove: (column: number) => void; moveLeft: (column: number) => void };

/**
 * The papers side by side, one in each column. The roles are named, because a narrow page shows the
 * cells of a row below each other, which would take a table its meaning.
 */
export function compareTable(
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
    ...papers.map(({ id, title }, column) => {
      const address = siteAddress(paths.papers(id));
      const controls = element(
        'div',
        { class: 'compare-acts' },
        act('Remove', title, () => acts.remove(column)),
      );
      if (column > 0) controls.prepend(act('Move left', title, () => acts.moveLeft(column)));
      const link = element('a', { href: address }, title);
      return element(
        'th',
        { role: 'columnheader', scope: 'col', 'data-paper': id },
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
