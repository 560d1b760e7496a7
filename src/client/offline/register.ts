import { siteBase } from '../site-base.ts';

// From a folder there is no server to do without; the page about it says what went wrong elsewhere.
if (import.meta.env.PROD && location.protocol !== 'file:')
  addEventListener('load', () =>
    navigator.serviceWorker?.register(`${siteBase}sw.js`).catch(() => {}),
  );
