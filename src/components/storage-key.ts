import { title } from '../site.config.ts';
import { plainLetters } from '../text/identity.ts';

const siteName = plainLetters(title) || 'site';

/**
 * The name under which the site keeps something in a browser, such as `offprint:theme`. What two sites of one
 * host must not share has the base path in it: `offprint:library:/`.
 */
export function storageKey(...parts: string[]): string {
  return [siteName, ...parts].join(':');
}
