import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { excerpt } from '../../src/text/excerpt.ts';
import type { BuiltSite } from './built-site.ts';

/** Square pixels that Kiwix shows for an archive; it takes no other size. */
export const illustrationSize = 48;
const illustration = 'illustration-48.png';
/** Letters that Kiwix' catalogues allow for titles and descriptions. */
const longest = { title: 30, description: 80 };

/** The three letters of ISO 639-3 for languages, which Kiwix asks for, by their two in ISO 639-1. */
const languages: Record<string, string> = {
  ar: 'ara',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  hu: 'hun',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  nb: 'nob',
  no: 'nor',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sv: 'swe',
  tr: 'tur',
  uk: 'ukr',
  vi: 'vie',
  zh: 'zho',
};

/** Whether zimwriterfs is installed. */
export function canWriteZim(): Promise<boolean> {
  return promisify(execFile)('zimwriterfs', ['--version']).then(
    () => true,
    (error) => error.code !== 'ENOENT',
  );
}

/** Writes the folder of a packed copy as a ZIM file with a full-text index; `picture` is a PNG of 48 × 48 pixels. */
export async function writeZim(
  site: BuiltSite,
  { folder, out, name, picture }: { folder: string; out: string; name: string; picture: Buffer },
): Promise<void> {
  await writeFile(join(folder, illustration), picture);
  await rm(out, { force: true });
  try {
    await promisify(execFile)(
      'zimwriterfs',
      [...facts(site, name), resolve(folder), resolve(out)],
      {
        maxBuffer: 64_000_000,
      },
    );
  } catch (error) {
    await rm(out, { force: true });
    const { stderr = '', message } = error as Error & { stderr?: string };
    throw new Error(`zimwriterfs could not write ${out}: ${stderr.trim() || message}`);
  } finally {
    await rm(join(folder, illustration), { force: true });
  }
}

/** What zimwriterfs is told of a site; `name` is the same for all its archives, of whatever day. */
export function facts(site: BuiltSite, name: string): string[] {
  const language = site.language.toLowerCase().split('-')[0] ?? '';
  return [
    '--welcome=index.html',
    `--illustration=${illustration}`,
    `--language=${languages[language] ?? (language.length === 3 ? language : 'und')}`,
    `--title=${excerpt(site.title, longest.title)}`,
    `--description=${excerpt(site.description || site.title, longest.description)}`,
    `--creator=${site.title}`,
    `--publisher=${site.title}`,
    `--source=${site.origin}${site.base}`,
    `--name=${name}`,
    '--scraper=Offprint',
  ];
}
