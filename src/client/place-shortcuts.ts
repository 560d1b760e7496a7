import { places } from '../domain/places.ts';
import { withBase } from '../domain/urls.ts';
import { addShortcuts } from './shortcuts.ts';
import { siteBase } from './site-base.ts';

addShortcuts(
  places.map(({ key, name, path }) => ({
    keys: `g ${key}`,
    name,
    group: 'Go to',
    run: () => location.assign(withBase(siteBase, path)),
  })),
);
