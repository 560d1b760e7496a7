import { element } from './element.client.ts';

/** Hands a text to the reader as a file. */
export function saveAs(name: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = element('a', { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
