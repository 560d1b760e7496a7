import styles from '../styles/keyboard.css?url';
import {
  keysClose,
  keysControl,
  keysGoTo,
  keysHeading,
  keysMove,
  keysOr,
  keysPaper,
  keysSingle,
  keysSite,
  keysThen,
  keysTogether,
} from '../texts/texts.ts';
import { element } from './element.client.ts';
import { loadStyles } from './load-styles.client.ts';
import { shortcutNames } from './shortcut-names.ts';
import {
  allShortcuts,
  letSingleKeysAct,
  type Shortcut,
  singleKeysAct,
} from './shortcuts.client.ts';

const groups: readonly [group: Shortcut['group'], heading: string][] = [
  ['Move', keysMove],
  ['Paper', keysPaper],
  ['Site', keysSite],
  ['Go to', keysGoTo],
];

const styled = loadStyles(styles);

/** Shows every shortcut of the page in words, and lets single keys be turned off. */
export async function showKeyboard(): Promise<void> {
  await styled;
  if (document.querySelector('dialog:modal')) return;
  const dialog = element('dialog', { class: 'panel keyboard', 'aria-labelledby': 'keyboard-name' });
  const close = element('button', { type: 'button', class: 'button' }, keysClose);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  const heading = element('h2', { id: 'keyboard-name' }, keysHeading);
  dialog.append(
    element(
      'div',
      { class: 'keyboard-inner' },
      heading,
      close,
      element('div', { class: 'keyboard-groups' }, ...groups.flatMap(section)),
      choice(),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}

function section([group, heading]: (typeof groups)[number]): HTMLElement[] {
  const ofGroup = allShortcuts().filter((shortcut) => shortcut.group === group);
  const byName = Map.groupBy(ofGroup, ({ name }) => name);
  if (byName.size === 0) return [];
  const rows = [...byName].map(([name, shortcuts]) =>
    element(
      'div',
      {},
      element('dt', {}, ...shortcuts.flatMap(keysOf)),
      element('dd', {}, shortcutNames[name]),
    ),
  );
  return [
    element('section', {}, element('h3', { class: 'label' }, heading), element('dl', {}, ...rows)),
  ];
}

/** `g t` as “g then t”; another key for the same after “or”. */
function keysOf({ keys }: Shortcut, place: number): (Node | string)[] {
  const presses = keys.split(' ').map(pressOf);
  const inTurn = presses.flatMap((press, i) => (i > 0 ? [keysThen, ...press] : press));
  return place > 0 ? [keysOr, ...inTurn] : inTurn;
}

function pressOf(press: string): (Node | string)[] {
  const keys = press.split(/\b\+/);
  const name = (key: string) => (keys.length > 1 && key.length === 1 ? key.toUpperCase() : key);
  return keys.flatMap((key, i) => [
    ...(i > 0 ? [keysTogether] : []),
    element('kbd', {}, key === '$mod' ? modifier : name(key)),
  ]);
}

/** As tinykeys reads `$mod`. */
const modifier = /Mac|iP(?:hone|ad|od)/.test(navigator.platform) ? '⌘' : keysControl;

function choice(): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = singleKeysAct();
  box.addEventListener('change', () => letSingleKeysAct(box.checked));
  return element('label', { class: 'keyboard-choice' }, box, element('span', {}, keysSingle));
}
