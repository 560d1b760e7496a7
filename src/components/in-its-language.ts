import type { Paper } from '../model/paper.ts';
import { siteConfig } from '../site.config.ts';
import { type LanguageAttributes, languageAttributes } from '../text/languages.ts';

/** The attributes of an element that holds a text of a paper, where it is not in the language of the site. */
export function inItsLanguage(text: string, { language }: Paper): LanguageAttributes {
  return languageAttributes(text, language, siteConfig.language);
}
