/** Whether the page is one of a packed copy, in a folder or a ZIM file; `npm run pack` marks them. */
export function isCopy(): boolean {
  return document.documentElement.dataset['copy'] !== undefined;
}
