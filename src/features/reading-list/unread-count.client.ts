import { stated } from './library.client.ts';
import { savedPapers } from './saved-papers.client.ts';
import { getLibrary, watchLibrary } from './store.client.ts';

/** The number of saved papers not read yet, beside the reading list's name in the header. */
const place = document.querySelector<HTMLElement>('[data-unread]');
const unit = document.createElement('span');
unit.className = 'sr-only';
unit.textContent = ' not read';

watchLibrary(() => {
  const library = getLibrary();
  const unread = savedPapers(library).filter((slug) => !stated(library, slug, 'read')).length;
  place?.replaceChildren(...(unread > 0 ? [`${unread}`, unit] : []));
});
