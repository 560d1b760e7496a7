import { saveAs } from '../../components/save-as.client.ts';

/** Saves a file of this site that is on the device; one that is not is opened, so that the reader learns why. */
export async function handOver(address: string): Promise<void> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return location.assign(address);
  const name = address.split('/').at(-1) ?? '';
  saveAs(name, await answer.text(), answer.headers.get('Content-Type') ?? 'text/plain');
}
