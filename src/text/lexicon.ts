import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { abbreviationsOf } from './abbreviations.ts';
import { primary } from './languages.ts';
import { stopWordsOf } from './stop-words.ts';
import { functionWords, wordKey } from './words.ts';

/** What is known of the words of a language. */
type Lexicon = {
  /** The form under which spellings of one word meet; for comparing and never for showing. */
  keyOf: (word: string) => string;
  /** Whether a word is one that joins others and is no subject itself; `initial` where a sentence begins with it. */
  isFunctionWord: (word: string, initial: boolean) => boolean;
  /** Whether nouns are written with a capital. */
  nounCapitals: boolean;
};

/**
 * The lexicon of a language (BCP 47): function words of the package `stopwords-iso`, stems of Snowball. Of a language that
 * these do not know words are compared as they are, and those of English join them. Never in a browser: it is large.
 */
export function lexiconOf(language: string): Lexicon {
  const main = primary(language);
  let found = lexicons.get(main);
  if (!found) {
    found = main === 'en' ? english : lexiconFor(main);
    lexicons.set(main, found);
  }
  return found;
}

const lexicons = new Map<string, Lexicon>();
const english: Lexicon = {
  keyOf: wordKey,
  isFunctionWord: (word) => functionWords.has(word.toLowerCase()),
  nounCapitals: false,
};

function lexiconFor(language: string): Lexicon {
  const stem = stemmers[language] ?? ((word: string) => word);
  const words = stopWordsOf(language === 'nb' ? 'no' : language) ?? functionWords;
  const abbreviations = new Set(abbreviationsOf(language));
  const nounCapitals = language === 'de' || language === 'lb';
  const keys = new Map<string, string>();
  return {
    keyOf: (word) => {
      const key = keys.get(word) ?? stem(word.toLowerCase());
      keys.set(word, key);
      return key;
    },
    isFunctionWord: (word, initial) => {
      const small = word.toLowerCase();
      if (abbreviations.has(word) || abbreviations.has(small)) return true;
      // The lists have words that are nouns when they have a capital: `Recht`, `Ordnung`.
      return words.has(small) && (!nounCapitals || initial || word === small);
    },
    nounCapitals,
  };
}

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  da: danish,
  de: german,
  es: spanish,
  fi: finnish,
  fr: french,
  hu: hungarian,
  it: italian,
  nb: norwegian,
  nl: dutch,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sv: swedish,
  tr: turkish,
};
