/** Headers that speak of the way of a response, not of its content; a cache refuses some kinds of `Vary`. */
const ofTheWay = ['content-encoding', 'content-length', 'transfer-encoding', 'vary', 'age'];

/** A response to store, from one that was read: the same without what told of its way here. */
export function storable(response: Response, body: ArrayBuffer): Response {
  const headers = new Headers(response.headers);
  for (const name of ofTheWay) headers.delete(name);
  const { status, statusText } = response;
  return new Response(body, { status, statusText, headers });
}
