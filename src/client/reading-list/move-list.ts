import type { Library } from '../library/library.ts';
import { readLibrary, writeLibrary } from '../library/library-json.ts';
import { getLibrary, mergeIn } from '../library/store.ts';
import { tell } from '../library/tell.ts';
import { fromFragment, toFragment } from './list-link.ts';
import { mergeSummary } from './merge-summary.ts';
import { saveAs } from './save-as.ts';

type Source = 'link' | 'file';
type Read = Library | 'newer' | 'broken';

/** Lets the list leave and come by a link or a file. What comes is shown first, and merged when asked to. */
export function moveList(page: HTMLElement): void {
  const find = <Found extends HTMLElement>(selector: string) =>
    page.querySelector(selector) as Found;
  const proposal = find('[data-proposal]');
  const file = find<HTMLInputElement>('[data-file]');
  let offered: Library | null = null;

  const offer = (read: Read, source: Source) => {
    offered = typeof read === 'string' ? null : read;
    const lines = offered ? mergeSummary(getLibrary(), offered) : [fault(read, source)];
    const changes = offered !== null && lines.length > 0;
    find('#proposal').textContent = changes
      ? `Merge the list of this ${source} into yours?`
      : offered
        ? `Everything in this ${source} is on your list already`
        : `This ${source} cannot be read`;
    find('[data-proposal] ul').replaceChildren(...lines.map(listItem));
    find('[data-merge]').hidden = !changes;
    find('[data-leave]').textContent = changes ? 'Leave it' : 'Close';
    proposal.hidden = false;
    find('#proposal').focus();
  };
  const close = () => {
    proposal.hidden = true;
    if (location.hash.startsWith('#list='))
      history.replaceState(history.state, '', location.pathname + location.search);
    document.querySelector<HTMLElement>('main')?.focus();
  };
  const openLink = async () => {
    const read = await fromFragment(location.hash);
    if (read) offer(read, 'link');
  };
  const openFile = async (chosen: File | undefined) => {
    if (chosen) offer(readLibrary(await chosen.text()), 'file');
  };

  find('[data-merge]').addEventListener('click', () => {
    if (offered) mergeIn(offered);
    close();
    tell('Merged the lists.');
  });
  find('[data-leave]').addEventListener('click', close);
  find('[data-copy-link]').addEventListener('click', () => copyLink(find('[data-link]')));
  find('[data-save-file]').addEventListener('click', () => {
    saveAs('reading-list.json', writeLibrary(getLibrary()), 'application/json');
    tell('Saved the list to a file. Open it on the other device, on this page.', 'final');
  });
  find('[data-open-file]').addEventListener('click', () => file.click());
  file.addEventListener('change', async () => {
    await openFile(file.files?.[0]);
    file.value = '';
  });
  page.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  page.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    openFile(event.dataTransfer.files[0]);
  });
  addEventListener('hashchange', openLink);
  openLink();
}

function fault(read: Read, source: Source): string {
  if (read === 'newer')
    return `A newer version of this site wrote the ${source}. Reload this page and open it again.`;
  return source === 'link'
    ? 'The link was cut or changed on its way. Copy it again, whole, or use a file instead.'
    : 'It holds no reading list. Choose the file that “Save to a file” made on your other device.';
}

/** Copies the link; where the browser forbids that, shows it to be copied by hand. */
async function copyLink(byHand: HTMLElement): Promise<void> {
  const link = `${location.origin}${location.pathname}${await toFragment(getLibrary())}`;
  try {
    await navigator.clipboard.writeText(link);
    tell('Copied. Open the link on the other device: it asks before it merges.', 'final');
  } catch {
    const field = byHand.querySelector('input');
    byHand.hidden = false;
    if (field) field.value = link;
    field?.select();
  }
}

function listItem(text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}
