import { element } from '../../components/element.client.ts';
import { loadStyles } from '../../components/load-styles.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { paths } from '../../model/address.ts';
import { choosePapers, chosenPapers, mostChosen } from './choice.client.ts';
import styles from './compare-tray.css?url';

const styled = loadStyles(styles);
const status = element('p', { role: 'status' });
const compare = element('a', { class: 'button button-first' }, 'Compare');
const clear = element('button', { class: 'button', type: 'button' }, 'Clear');
const tray = element(
  'section',
  { class: 'compare-tray', 'aria-label': 'Papers to compare', hidden: '' },
  status,
  compare,
  clear,
);
clear.addEventListener('click', () => {
  choosePapers([]);
  updateTray();
  document.querySelector<HTMLElement>('main')?.focus();
});

/** Brings the tray at the foot of the page to the choice; `full` when a further paper was refused. */
export async function updateTray(full = false): Promise<void> {
  await styled;
  const chosen = chosenPapers();
  // A live region has to stand in the page before it speaks.
  if (!tray.isConnected) document.body.append(tray);
  tray.hidden = chosen.length === 0;
  compare.hidden = chosen.length < 2;
  compare.href = siteAddress(paths.compare(chosen));
  requestAnimationFrame(() => {
    status.textContent = words(chosen.length, full);
  });
}

function words(count: number, full: boolean): string {
  if (full) return `${mostChosen} papers are the most; take one away first.`;
  if (count === 0) return '';
  return count === 1 ? '1 chosen. Choose another.' : `${count} chosen`;
}
