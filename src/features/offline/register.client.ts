import { copyName } from '../../components/site-base.client.ts';

// A packed copy has no worker. Where there can be none, this fails in silence; the page about it says why.
if (import.meta.env.PROD && !copyName)
  addEventListener('load', () =>
    navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {}),
  );
