import type { Files } from './files.ts';

/** Makes `fetch` read the files of the copy from their scripts; all else is fetched as before. */
export function fetchFiles(root: string, files: Files): void {
  const fetchElsewhere = self.fetch;
  self.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const path = pathIn(root, address);
    return path === null ? fetchElsewhere(input, init) : files.read(path);
  };
}

/** The path of an address in the folder, without its query; null where it is elsewhere. */
function pathIn(root: string, { href }: URL): string | null {
  const [address = ''] = href.split(/[?#]/);
  return address.startsWith(root) ? decodeURIComponent(address.slice(root.length)) : null;
}
