import { stated } from './library.client.ts';
import { getLibrary, watchLibrary } from './store.client.ts';

/** Marks the papers near this one that are read; each stands as a link to its page. */
const near = [...document.querySelectorAll<HTMLAnchorElement>('.neighbours li > a')];

watchLibrary(() => {
  for (const link of near) {
    const slug = link.pathname.split('/').at(-2) ?? '';
    link.toggleAttribute('data-read', stated(getLibrary(), slug, 'read'));
  }
});
