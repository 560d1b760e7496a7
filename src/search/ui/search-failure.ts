/** What a reader is told when the search could not be loaded; `instead` says what else to do, as an imperative. */
export function searchFailure(instead: string): string {
  return navigator.onLine
    ? `The search could not be loaded. Reload the page, or ${instead}.`
    : 'There is no network, and the search is not kept on this device. When there is one, the page “Offline” keeps it.';
}
