import { languageAttributes } from '../text/languages.ts';

/**
 * The attributes of an element that holds a text in a `language`, where that is not the page's; a text of
 * which nothing is known is told by its script.
 */
export function itsLanguage(text: string, language?: string | undefined): Record<string, string> {
  const page = document.documentElement.lang;
  return { ...languageAttributes(text, language ?? page, page) };
}
