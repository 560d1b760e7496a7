import { partedName } from '../../text/family-name.ts';
import { sameLanguage } from '../../text/languages.ts';
import { lexiconOf } from '../../text/lexicon.ts';
import { asciiWords, romanWords, sortingName } from '../../text/names.ts';
import { functionWords, splitWords } from '../../text/words.ts';
import { titleWords } from '../merge/title-address.ts';

type Cited = {
  slug: string;
  title: string;
  authors: readonly string[];
  year: string | null;
  /** The key that the owner says. */
  said?: string;
};

/**
 * The keys by which papers are cited, by slug: family name of the first author, year, first telling
 * word of the title (`nezhurina2024alice`), in lower-case ASCII. What is not known is left out. Of
 * papers with one key the first has it plain, the next have `a`, `b`, … after it; nobody takes one that the owner says.
 * The `language` is that of the site (BCP 47).
 */
export function citationKeys(papers: readonly Cited[], language = 'en'): Map<string, string> {
  const given = new Set(papers.flatMap(({ said }) => said ?? []));
  const unsaid = new Set(given);
  return new Map(
    papers.map((paper) => {
      if (paper.said && unsaid.delete(paper.said)) return [paper.slug, paper.said];
      const key = paper.said ?? plainKey(paper, language);
      let found = key;
      for (let count = 1; given.has(found); count++) found = key + letters(count);
      given.add(found);
      return [paper.slug, found];
    }),
  );
}

function plainKey({ slug, title, authors, year }: Cited, language: string): string {
  const family = familyOf(authors[0] ?? '');
  const word = tellingWord(title, language) ?? slug.split('-')[0];
  // A key that begins with a number is refused by some programs.
  return family ? `${family}${year ?? ''}${word}` : `${word}${year ?? ''}`;
}

function familyOf(author: string): string {
  const family = asciiWords(partedName(author).family.join(' ')).join('');
  return family || familyInLatin(author);
}

/** The family name of a person whose name has no Latin letters; of a Chinese one it is the first character. */
function familyInLatin(author: string): string {
  const words = romanWords(author, { name: true });
  return (/\p{sc=Han}/u.test(author) ? words : sortingName(words.join(' ')).split(' '))[0] ?? '';
}

function tellingWord(title: string, language: string): string | undefined {
  const words = titleWords(title, language);
  if (!sameLanguage(language, 'en')) {
    const { isFunctionWord } = lexiconOf(language);
    const noun = splitWords(title).find(
      ({ surface, start }) => /\p{L}{2}/u.test(surface) && !isFunctionWord(surface, start === 0),
    );
    return noun ? titleWords(noun.surface, language).join('') : words[0];
  }
  const telling = words.find(
    (word) => word.length > 1 && /[a-z]/.test(word) && !functionWords.has(word),
  );
  return telling ?? words[0];
}

/** `a` to `z`, then `aa`, as columns of a table are named. */
function letters(count: number): string {
  const last = String.fromCharCode(97 + ((count - 1) % 26));
  return count > 26 ? letters(Math.floor((count - 1) / 26)) + last : last;
}
