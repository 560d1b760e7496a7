/**
 * Fetches a page as the browser would, but asks the server whether the copy in the browser's own cache is
 * still the latest. Gives nothing where `patience` resolves first. A redirect is handed on to the browser.
 */
export async function fetchPage(
  request: Request,
  patience: () => Promise<void>,
): Promise<Response | undefined> {
  const { url, headers, credentials } = request;
  const cache = request.cache === 'default' ? 'no-cache' : request.cache;
  const coming = fetch(url, { headers, credentials, cache, redirect: 'manual' });
  return Promise.race([coming, patience().then(() => undefined)]);
}
