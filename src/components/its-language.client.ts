import { languageAttributes } from '../text/languages.ts';

/**
 * The attributes of an element that holds a text of a paper in a `language`, where that is not the page's; of a
 * paper of which nothing is known it is that of most papers, unless the script of the text tells another.
 */
export function itsLanguage(text: string, language?: string | undefined): Record<string, string> {
  const { lang, dataset } = document.documentElement;
  return { ...languageAttributes(text, language ?? dataset['papers'] ?? lang, lang) };
}
