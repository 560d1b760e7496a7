import { besideModule } from '../node/beside-module.ts';

const replaced = besideModule(import.meta.url, '../search/stem');

/** The languages in which the search can stem, with the package's names of them. */
const stemmers: Readonly<Record<string, string>> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  el: 'greek',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  ne: 'nepali',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
};

/**
 * The plugin of Vite that lets the search stem words as the language (BCP 47) of a site's papers does, when it is built
 * and in browsers. For a language without a stemmer that of English stays.
 */
export function stemmerModule(language: string) {
  const main = language.toLowerCase().split('-')[0] ?? '';
  const stemmer = stemmers[main];
  return {
    name: 'offprint:stemmer',
    enforce: 'pre' as const,
    load: (id: string) =>
      stemmer && id === replaced
        ? `export { stemmer as stem } from '@orama/stemmers/${stemmer}';\nexport const stemLanguage = '${main}';\n`
        : null,
  };
}
