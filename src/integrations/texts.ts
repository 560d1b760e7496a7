import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AstroError } from 'astro/errors';
import { besideModule } from '../node/beside-module.ts';
import { nearest } from '../text/nearest.ts';

/**
 * The module of the texts of the interface: each from the owner's `src/texts.ts`, from those of the site's language, or in English. As
 * single exports of modules that `copy`, a query such as `?for=a`, tells apart.
 */
export async function textsModule(root: string, language: string, copy = ''): Promise<string> {
  const names = Object.keys(await load(english));
  const left = new Set(names);
  const lines: string[] = [];
  for (const source of sourcesOf(root, language)) {
    const has = Object.keys(await load(source));
    refuseUnknown(source, has, names);
    const taken = has.filter((name) => left.delete(name));
    if (taken.length > 0)
      lines.push(`export { ${taken.join(', ')} } from ${JSON.stringify(source + copy)};`);
  }
  return lines.join('\n');
}

/**
 * The language in which the interface speaks: that of the site where its texts are there in it, else English. Throws where
 * the owner has a text of a name that there is not.
 */
export async function interfaceLanguage(root: string, language: string): Promise<string> {
  const own = ownTexts(root);
  if (own) refuseUnknown(own, Object.keys(await load(own)), Object.keys(await load(english)));
  for (const source of sourcesOf(root, language)) {
    const { language: spoken } = await load(source);
    if (typeof spoken === 'string') return spoken;
  }
  return 'en';
}

const english = besideModule(import.meta.url, '../texts/en');

/** The files of texts, of which an earlier one goes before a later one. */
function sourcesOf(root: string, language: string): string[] {
  const files = [ownTexts(root), translation(language), english];
  return [...new Set(files.filter((file) => file !== null))];
}

/** The texts that come with Offprint in a language or in the one that it is a variety of; null where there are none. */
function translation(language: string): string | null {
  const [main = ''] = language.toLowerCase().split('-');
  const file = besideModule(import.meta.url, `../texts/${main}`);
  return /^[a-z]{2,3}$/.test(main) && existsSync(file) ? file : null;
}

function ownTexts(root: string): string | null {
  const files = ['ts', 'mts', 'js', 'mjs'].map((ending) => join(root, `src/texts.${ending}`));
  return files.find((file) => existsSync(file)) ?? null;
}

function refuseUnknown(file: string, given: readonly string[], names: readonly string[]): void {
  const unknown = given.find((name) => !names.includes(name));
  if (unknown)
    throw new AstroError(
      `${file} has a text \`${unknown}\`, and the interface has none of that name.\nThe nearest is \`${nearest(unknown, names)}\`.`,
    );
}

async function load(file: string): Promise<Record<string, unknown>> {
  return import(pathToFileURL(file).href);
}
