import type { Clock } from './clock.ts';
import type { Limiter } from './limiter.ts';
import { FetchProblem, quoted } from './problem.ts';
import { type Response, request } from './request.ts';
import { rateLimitOf, throttledWait, usualWait, waitAsked } from './waits.ts';

/** What all services have in common. */
export type Web = {
  clock: Clock;
  /** Tells a person what goes on. */
  tell: (line: string) => void;
  /** Milliseconds of silence after which a request is given up. */
  timeout: number;
  /** How often a request is tried. */
  tries: number;
};

/** A program somewhere that answers questions. Hosts of one owner share a limiter. */
export type Service = {
  web: Web;
  /** No host but that of this address is ever asked. */
  base: URL;
  limiter: Limiter;
  headers: Record<string, string>;
  /** Whether it throttles for longer than it says, as arXiv does. */
  throttles: boolean;
};

/** Who asks to wait longer than this is asked another day. */
const longestWait = 600_000;
const redirects = 5;

/**
 * Asks a service for the text at a path, which may have a query. Silence, a broken connection, 408, 429 and 5xx are
 * tried again after the time that the service asks for; anything else that is no answer throws a `FetchProblem`.
 */
export async function ask(service: Service, path: string): Promise<string> {
  const { web, limiter } = service;
  let url = addressOf(service.base, path);
  let followed = 0;
  for (let attempt = 1; ; ) {
    const response = await limiter.run(() => request(url, { headers: service.headers, ...web }));
    heed(service, response);
    if (response.kind === 'answer' && response.status === 200) return response.text;
    const next = redirectOf(response, url);
    if (next) {
      if (++followed > redirects) throw new FetchProblem(`${url.host} redirects in a circle.`);
      url = next;
      continue;
    }
    const wait = waitBefore(service, response, attempt);
    if (attempt >= web.tries || wait === null) throw refusal(response, url, attempt);
    if (wait > 4000)
      web.tell(`  ${reasonOf(response, url)}; tried again in ${Math.ceil(wait / 1000)} s.`);
    limiter.pause(wait);
    attempt++;
  }
}

function addressOf(base: URL, path: string): URL {
  return new URL(`${base.pathname.replace(/\/+$/, '')}${path}`, base);
}

/** A service that says that few requests are left is asked no more until there are others. */
function heed({ limiter }: Service, response: Response): void {
  const limit = response.kind === 'answer' ? rateLimitOf(response.headers) : null;
  if (limit && limit.left < 10) limiter.pause(Math.min(limit.reset, longestWait));
}

function redirectOf(response: Response, url: URL): URL | null {
  if (response.kind !== 'answer' || ![301, 302, 303, 307, 308].includes(response.status))
    return null;
  const to = URL.parse(response.headers.get('Location') ?? '', url);
  if (to && to.host === url.host && (to.protocol === url.protocol || to.protocol === 'https:'))
    return to;
  throw new FetchProblem(
    `${url.host} sends on to ${to ? quoted(to.host) : 'nowhere'}, and no other host than its own is asked.\nIf the service has moved, name its new address in the environment (see --help).`,
    { unreachable: true },
  );
}

/** Milliseconds before the next attempt; null where there is to be none. */
function waitBefore({ web, throttles }: Service, response: Response, attempt: number) {
  if (response.kind === 'broken') return usualWait(attempt);
  const { status, headers } = response;
  if (status !== 408 && status !== 429 && status < 500) return null;
  const usual = status === 429 && throttles ? throttledWait(attempt) : usualWait(attempt);
  const wait = waitAsked(headers, web.clock.now()) ?? usual;
  return wait > longestWait ? null : wait;
}

function refusal(response: Response, url: URL, attempts: number): FetchProblem {
  const status = response.kind === 'answer' ? response.status : null;
  const unreachable = status === null || status === 408 || status === 429 || status >= 500;
  const tried = attempts > 1 ? `, ${attempts} times` : '';
  return new FetchProblem(`${reasonOf(response, url)}${tried}. ${adviceFor(status)}`, {
    status,
    unreachable,
  });
}

function reasonOf(response: Response, url: URL): string {
  if (response.kind === 'broken') return capital(response.reason);
  const words = quoted(response.text.replace(/<[^>]*>/g, ' '));
  const said = words ? ` (${words})` : '';
  return `${url.host} answered ${response.status} to ${url.pathname}${said}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function adviceFor(status: number | null): string {
  if (status === null) return 'Check the connection, and try again later.';
  if (status === 401 || status === 403) return 'Check HF_TOKEN, or unset it.';
  if (status === 429) return 'It was asked too often: try again in some hours.';
  if (status >= 500) return 'Its server has a fault: try again later.';
  return 'Check the day and the categories.';
}
