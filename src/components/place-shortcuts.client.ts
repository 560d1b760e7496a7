import { places } from './places.ts';
import { addShortcuts } from './shortcuts.client.ts';
import { siteAddress } from './site-address.client.ts';

addShortcuts(
  places.map(({ key, name, path }) => ({
    keys: `g ${key}`,
    name,
    group: 'Go to',
    run: () => location.assign(siteAddress(path)),
  })),
);
