import { eld } from 'eld/extrasmall';
import type { PaperText } from '../../model/paper.ts';
import { isLatin, languagesOfScript, scriptOf } from '../../text/languages.ts';

/** Letters that a text in Latin script must have before its words tell a language: titles mislead. */
const enough = 100;
const manyLetters = new RegExp(`(?:\\p{L}\\P{L}*){${enough}}`, 'u');

/**
 * The language (BCP 47, two or three letters) of a paper by its abstract, else its brief, else its title: told
 * by the script where one language has it to itself, else by its letters. Where that is not certain it is the
 * one `stated`, mostly that of the site, if it can be: a text in Latin script is not Chinese.
 */
export function languageOf({ title, brief, abstract }: PaperText, stated: string): string {
  const text = abstract ?? brief ?? '';
  const script = scriptOf(text || title);
  const whole = `${title} ${text}`;
  if (script === 'Latn')
    return latinLanguage(text) ?? (isLatin(stated) ? stated : eld.detect(whole).language || 'en');
  const [first = stated, ...others] = languagesOfScript(script);
  if (others.length === 0 || script === 'Hani') return first;
  const told = eld.detect(whole).language;
  return others.includes(told) ? told : first;
}

function latinLanguage(text: string): string | null {
  if (!manyLetters.test(text)) return null;
  const found = eld.detect(text);
  return found.isReliable() ? found.language : null;
}
