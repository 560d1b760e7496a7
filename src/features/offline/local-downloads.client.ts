/**
 * Browsers fetch the file of a link to download past the worker, and open rather than save it from a folder.
 * Without a network and in a folder, the page hands it over.
 */
addEventListener('click', (event) => {
  if (navigator.onLine && location.protocol !== 'file:') return;
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[download]');
  if (!link) return;
  event.preventDefault();
  import('./hand-over.client.ts').then(({ handOver }) => handOver(link.href));
});
