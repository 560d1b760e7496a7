import { readFileSync } from 'node:fs';
import { siteConfig } from '../../src/site.config.ts';

export type FetchSettings = {
  huggingFace: URL;
  arxiv: URL;
  arxivFeed: URL;
  /** Token of an account of Hugging Face; a secret. */
  token: string | null;
  /** Who asks: the header `User-Agent`. */
  userAgent: string;
};

/** What the environment may say, for a person at a terminal. */
export const settingsHelp = `Settings come from the environment:
  OFFPRINT_CONTACT       your e-mail address: arXiv wants to know who asks, and throttles who does not say
  HF_TOKEN               token of an account of Hugging Face, optional: it may ask more often
  OFFPRINT_HF_URL        other addresses to ask, of a mirror or a test
  OFFPRINT_ARXIV_URL       (defaults: https://huggingface.co, https://export.arxiv.org,
  OFFPRINT_ARXIV_RSS_URL   https://rss.arxiv.org)`;

type Environment = Record<string, string | undefined>;

/** What the environment says of fetching, or everything that is wrong with it, in which no value is repeated. */
export function fetchSettings(environment: Environment): FetchSettings | { faults: string[] } {
  const faults: string[] = [];
  const base = (name: string, usual: string): URL => {
    const url = URL.parse(environment[name] || usual);
    if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search)
      return url;
    faults.push(`${name} must be an address such as ${usual}, without a name or password.`);
    return new URL(usual);
  };
  const settings = {
    huggingFace: base('OFFPRINT_HF_URL', 'https://huggingface.co'),
    arxiv: base('OFFPRINT_ARXIV_URL', 'https://export.arxiv.org'),
    arxivFeed: base('OFFPRINT_ARXIV_RSS_URL', 'https://rss.arxiv.org'),
    token: environment['HF_TOKEN']?.trim() || null,
    userAgent: userAgent(environment['OFFPRINT_CONTACT']?.trim() || null, faults),
  };
  if (settings.token && !/^[\x21-\x7e]+$/.test(settings.token))
    faults.push('HF_TOKEN holds a blank or another character that no token has.');
  if (settings.token && settings.huggingFace.protocol === 'http:' && !isHere(settings.huggingFace))
    faults.push('HF_TOKEN would be sent without TLS. Unset it, or give OFFPRINT_HF_URL as https:.');
  return faults.length > 0 ? { faults } : settings;
}

/** Whether an address is of this machine. */
export function isHere({ hostname }: URL): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

function userAgent(contact: string | null, faults: string[]): string {
  if (contact && !/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(contact))
    faults.push('OFFPRINT_CONTACT must be an e-mail address such as ada@example.org.');
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const { hostname } = new URL(siteConfig.site);
  const who = [
    ...(/(^|\.)example$/.test(hostname) ? [] : [`+${siteConfig.site}`]),
    ...(contact ? [`mailto:${contact}`] : []),
  ];
  return `Offprint/${version}${who.length > 0 ? ` (${who.join('; ')})` : ''}`;
}
