/**
 * The words to search for where there is no page: those of the last part of an address, without its ending, as
 * `/papers/kv-cache-at-scale/` has them of a title. Empty where it is the file of a copied site or cannot be read.
 */
export function wordsOfAddress(path: string): string {
  const last = path.split('/').findLast((part) => part !== '' && part !== 'index.html') ?? '';
  const words = last.replace(/\.[a-z.]{1,9}$/i, '').split(/[-_+]|%20/);
  return last === '404.html' ? '' : words.filter((word) => /^[\w.]+$/.test(word)).join(' ');
}
