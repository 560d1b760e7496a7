import type { ShownPaper } from '../../components/current-paper.client.ts';
import { element } from '../../components/element.client.ts';
import {
  noticeMarked,
  noticeNothingToUndo,
  noticeSaved,
  noticeTakenOff,
  noticeUndo,
  noticeUndone,
} from '../../texts/texts.ts';
import { stated } from './library.client.ts';
import { changePapers, getLibrary, getTrouble, undoLast } from './store.client.ts';

/** Milliseconds for which a notice stays; `u` undoes later, too. */
const stay = 10_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let cameFrom: Element | null = null;

const status = element('p');
const undo = element(
  'button',
  { type: 'button', class: 'button', 'aria-keyshortcuts': 'u', hidden: '' },
  noticeUndo,
);
// Read out with its Undo; a search page has a status of its own.
const notice = element('div', { class: 'notice', 'aria-live': 'polite' }, status, undo);
undo.addEventListener('focus', (event) => {
  cameFrom = event.relatedTarget instanceof Element ? event.relatedTarget : null;
});
undo.addEventListener('click', () => undoAndTell());
document.body.append(notice);

/** Says what happened, once, on screen and to screen readers, and offers to undo it. */
export function tell(text: string, how: 'undoable' | 'final' = 'undoable'): void {
  status.textContent = text;
  // Most browsers keep what they are told: only others load the words for it.
  if (how === 'undoable' && getTrouble())
    import('./trouble.client.ts').then(
      ({ troubleInWords }) => {
        if (status.textContent === text) status.textContent = `${text} ${troubleInWords()}`;
      },
      () => {},
    );
  if (undo === document.activeElement && how === 'final' && cameFrom instanceof HTMLElement)
    cameFrom.focus();
  undo.hidden = how === 'final';
  clearTimeout(timer);
  timer = setTimeout(hide, stay);
}

/** Takes the last change back and says so. */
export function undoAndTell(): void {
  tell(undoLast() ? noticeUndone : noticeNothingToUndo, 'final');
}

function hide(): void {
  if (notice.matches(':hover, :focus-within')) {
    timer = setTimeout(hide, stay);
    return;
  }
  status.textContent = '';
  undo.hidden = true;
}

/** Saves a paper to the end of the reading list, or takes it off, and says so. */
export function toggleSaved({ slug, title }: ShownPaper): void {
  const saved = !stated(getLibrary(), slug, 'saved');
  changePapers(new Map([[slug, saved ? { title, saved, place: Date.now() } : { saved }]]));
  tell(saved ? noticeSaved(title) : noticeTakenOff(title));
}

/** Marks a paper as read or as not read, and says so. */
export function toggleRead({ slug, title }: ShownPaper): void {
  const read = !stated(getLibrary(), slug, 'read');
  changePapers(new Map([[slug, { title, read }]]));
  tell(noticeMarked(title, read));
}
