import type { Clock } from './clock.ts';
import { Limiter } from './limiter.ts';
import type { FetchOptions } from './options.ts';
import { FetchProblem } from './problem.ts';
import type { Service, Web } from './service.ts';
import { fetchSettings, isHere } from './settings.ts';

export type Services = { huggingFace: Service; arxiv: Service; arxivFeed: Service };

/**
 * The services as options and environment want them; throws a `FetchProblem` for what cannot be. arXiv wants three seconds
 * between two requests, over all its services together.
 */
export function servicesOf(
  options: Pick<FetchOptions, 'delay' | 'timeout' | 'tries'>,
  environment: Record<string, string | undefined>,
  clock: Clock,
): Services {
  const settings = fetchSettings(environment);
  if ('faults' in settings)
    throw new FetchProblem(['The settings do not suffice.', ...settings.faults].join('\n  '));
  const { arxiv, arxivFeed, huggingFace, token, userAgent } = settings;
  if (options.delay < 3000 && !(isHere(arxiv) && isHere(arxivFeed)))
    throw new FetchProblem(
      'arXiv wants 3 seconds between two requests: --delay must be at least 3000.',
    );
  const web: Web = {
    clock,
    tell: console.log,
    timeout: options.timeout * 1000,
    tries: options.tries,
  };
  const headers = { 'User-Agent': userAgent };
  const limiter = new Limiter(clock, options.delay);
  return {
    huggingFace: {
      web,
      base: huggingFace,
      limiter: new Limiter(clock, 0),
      headers: {
        ...headers,
        Accept: 'application/json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      throttles: false,
    },
    arxiv: {
      web,
      base: arxiv,
      limiter,
      headers: { ...headers, Accept: 'application/atom+xml' },
      throttles: true,
    },
    arxivFeed: {
      web,
      base: arxivFeed,
      limiter,
      headers: { ...headers, Accept: 'application/atom+xml' },
      throttles: true,
    },
  };
}
