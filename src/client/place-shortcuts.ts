import { places } from '../domain/places.ts';
import { addShortcuts } from './shortcuts.ts';
import { siteAddress } from './site-address.ts';

addShortcuts(
  places.map(({ key, name, path }) => ({
    keys: `g ${key}`,
    name,
    group: 'Go to',
    run: () => location.assign(siteAddress(path)),
  })),
);
