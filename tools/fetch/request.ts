import type { Clock } from './clock.ts';
import { FetchProblem } from './problem.ts';

/** What came of one request. */
export type Response =
  | { kind: 'answer'; status: number; headers: Headers; text: string }
  /** No answer, or half of one. */
  | { kind: 'broken'; reason: string };

const largestBody = 20_000_000;
/** However steadily an answer trickles, it must be whole by then. */
const longestAnswer = 300_000;

/**
 * Makes one request and reads the answer whole. Redirects are not followed. Without a byte for `timeout`
 * milliseconds it is given up. Throws a `FetchProblem` for an answer that is too large or no text.
 */
export async function request(
  url: URL,
  { headers, clock, timeout }: { headers: Record<string, string>; clock: Clock; timeout: number },
): Promise<Response> {
  const controller = new AbortController();
  const giveUp = (reason: string) => controller.abort(new Silence(reason));
  const silent = `${url.host} said nothing for ${timeout / 1000} s`;
  let stop = clock.after(timeout, () => giveUp(silent));
  const stopAll = clock.after(longestAnswer, () => giveUp(`${url.host} did not come to an end`));
  const heard = () => {
    stop();
    stop = clock.after(timeout, () => giveUp(silent));
  };
  try {
    const response = await fetch(url, { headers, redirect: 'manual', signal: controller.signal });
    heard();
    const text = await readText(response, url, heard);
    return { kind: 'answer', status: response.status, headers: response.headers, text };
  } catch (error) {
    if (error instanceof FetchProblem) throw error;
    return { kind: 'broken', reason: reasonOf(error, url) };
  } finally {
    stop();
    stopAll();
    controller.abort();
  }
}

class Silence extends Error {}

async function readText(
  response: globalThis.Response,
  url: URL,
  heard: () => void,
): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    heard();
    size += part.length;
    if (size > largestBody)
      throw new FetchProblem(
        `The answer of ${url.host} is larger than ${largestBody / 1_000_000} MB, which no list of papers is. Nothing of it was kept.`,
      );
    parts.push(part);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new FetchProblem(`The answer of ${url.host} is no text in UTF-8.`);
  }
}

function reasonOf(error: unknown, url: URL): string {
  if (error instanceof Silence) return error.message;
  const { cause } = error as { cause?: { code?: string; message?: string } };
  return `the connection to ${url.host} failed (${cause?.code ?? cause?.message ?? String(error)})`;
}
