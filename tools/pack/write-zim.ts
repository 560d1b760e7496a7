import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { excerpt } from '../../src/text/phrases.ts';
import type { BuiltSite } from './built-site.ts';

/** The picture that Kiwix shows for an archive, and its pixels each way; it takes no other size. */
const illustration = { name: 'illustration-48.png', size: 48 };
/** Letters that Kiwix' catalogues allow for titles and descriptions. */
const longest = { title: 30, description: 80 };

/** The three letters of ISO 639-3 for languages, which Kiwix asks for, by their two in ISO 639-1. */
const languages = new Map(
  `ar ara, cs ces, da dan, de deu, el ell, en eng, es spa, fa fas, fi fin, fr fra, he heb, hi hin, hu hun,
  id ind, it ita, ja jpn, ko kor, nl nld, nb nob, no nor, pl pol, pt por, ro ron, ru rus, sv swe, tr tur,
  uk ukr, vi vie, zh zho`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [two: string, three: string]),
);

/** Whether zimwriterfs is installed. */
export function canWriteZim(): Promise<boolean> {
  return promisify(execFile)('zimwriterfs', ['--version']).then(
    () => true,
    (error) => error.code !== 'ENOENT',
  );
}

/** Writes the folder of a packed copy as a ZIM file with a full-text index. */
export async function writeZim(
  site: BuiltSite,
  { folder, out, name }: { folder: string; out: string; name: string },
): Promise<void> {
  const picture = join(folder, illustration.name);
  await writeFile(picture, await iconOf(site));
  await rm(out, { force: true });
  try {
    const told = [...facts(site, name), resolve(folder), resolve(out)];
    await promisify(execFile)('zimwriterfs', told, { maxBuffer: 64_000_000 });
  } catch (error) {
    await rm(out, { force: true });
    const { stderr = '', message } = error as Error & { stderr?: string };
    throw new Error(`zimwriterfs could not write ${out}: ${stderr.trim() || message}`);
  } finally {
    await rm(picture, { force: true });
  }
}

/** The site's own icon, as small as Kiwix wants it. */
async function iconOf({ folder }: BuiltSite): Promise<Buffer> {
  const { size } = illustration;
  const canvas = createCanvas(size, size);
  canvas
    .getContext('2d')
    .drawImage(await loadImage(join(folder, 'icon-192.png')), 0, 0, size, size);
  return canvas.encodeSync('png');
}

/** What zimwriterfs is told of a site; `name` is the same for all its archives, of whatever day. */
export function facts(site: BuiltSite, name: string): string[] {
  const language = site.language.toLowerCase().split('-')[0] ?? '';
  return [
    '--welcome=index.html',
    `--illustration=${illustration.name}`,
    `--language=${languages.get(language) ?? (language.length === 3 ? language : 'und')}`,
    `--title=${excerpt(site.title, longest.title)}`,
    `--description=${excerpt(site.description || site.title, longest.description)}`,
    `--creator=${site.title}`,
    `--publisher=${site.title}`,
    `--source=${site.origin}${site.base}`,
    `--name=${name}`,
    '--scraper=Offprint',
  ];
}
