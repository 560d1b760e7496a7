// Where there can be no worker, as in a folder, this fails in silence; the page about it says why.
if (import.meta.env.PROD)
  addEventListener('load', () =>
    navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {}),
  );
