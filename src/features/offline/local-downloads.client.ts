/**
 * Browsers fetch the file of a link to download past the worker, and open rather than save it from a folder.
 * Without a network and in a folder, the page hands it over.
 */
addEventListener('click', (event) => {
  if (navigator.onLine && location.protocol !== 'file:') return;
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[download]');
  if (!link) return;
  event.preventDefault();
  handOver(link.href);
});

/** Saves a file of this site that is on the device; one that is not is opened, so that the reader learns why. */
async function handOver(address: string): Promise<void> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return location.assign(address);
  const { saveAs } = await import('../../components/save-as.client.ts');
  const name = address.split('/').at(-1) ?? '';
  saveAs(name, await answer.text(), answer.headers.get('Content-Type') ?? 'text/plain');
}
