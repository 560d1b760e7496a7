import type { PaperText } from '../../model/paper.ts';
import { sameLanguage } from '../../text/languages.ts';
import { stopWordsOf } from '../../text/stop-words.ts';

/**
 * A paper as the search for terms should read it: the stop words of its language (BCP 47; lists of
 * `stopwords-iso`) are dashes, at which terms end. A word with a capital inside a sentence stays: `Recht` is
 * no stop word in German. English texts stay as they are, since the terms know its function words.
 */
export function withoutStopWords(paper: PaperText, language: string): PaperText {
  const stop = sameLanguage(language, 'en') ? null : stopWordsOf(language);
  if (!stop) return paper;
  const strip = (text: string) =>
    text.replace(word, (found, at: number) => {
      if (!stop.has(found.toLowerCase())) return found;
      const isName = /^\p{Lu}/u.test(found) && !/(^|[.!?:]["')\]]*\s+)$/.test(text.slice(0, at));
      return isName ? found : '–';
    });
  return {
    slug: paper.slug,
    title: strip(paper.title),
    brief: paper.brief && strip(paper.brief),
    abstract: paper.abstract && strip(paper.abstract),
    sentenceCase: true,
  };
}

const word = /\p{L}[\p{L}\p{M}]*/gu;
