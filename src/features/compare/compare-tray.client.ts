import { element } from '../../components/element.client.ts';
import { loadStyles } from '../../components/load-styles.client.ts';
import { siteAddress } from '../../components/site-address.client.ts';
import { paths } from '../../model/address.ts';
import {
  compareChoose,
  compareTray,
  compareTrayChosen,
  compareTrayClear,
  compareTrayFull,
  compareTrayOne,
} from '../../texts/texts.ts';
import { choosePapers, chosenPapers, mostChosen } from './choice.client.ts';
import styles from './compare-tray.css?url';

const styled = loadStyles(styles);
const status = element('p', { role: 'status' });
const compare = element('a', { class: 'button button-first' }, compareChoose);
const clear = element('button', { class: 'button', type: 'button' }, compareTrayClear);
const tray = element(
  'section',
  { class: 'compare-tray', 'aria-label': compareTray, hidden: '' },
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
  if (full) return compareTrayFull(mostChosen);
  if (count === 0) return '';
  return count === 1 ? compareTrayOne : compareTrayChosen(count);
}
