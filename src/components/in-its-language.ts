import type { Paper } from '../model/paper.ts';
import { type LanguageAttributes, languageAttributes } from '../text/languages.ts';
import { language as pageLanguage } from '../texts/texts.ts';

/** The attributes of an element that holds a text of a paper, where it is not in the language of the interface. */
export function inItsLanguage(
  text: string,
  { language }: Pick<Paper, 'language'>,
): LanguageAttributes {
  return languageAttributes(text, language, pageLanguage);
}
