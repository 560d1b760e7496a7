import { escapeHtml } from './escape.ts';

/** Scripts other than Latin, each with the languages that are mostly written in it, the commonest first. */
const scripts: readonly [script: string, languages: string][] = [
  ['Hira', 'ja'],
  ['Kana', 'ja'],
  ['Hani', 'zh ja'],
  ['Hang', 'ko'],
  ['Cyrl', 'ru uk be bg sr mk kk ky mn tg'],
  ['Arab', 'ar fa ur ps ckb ug'],
  ['Hebr', 'he yi'],
  ['Grek', 'el'],
  ['Deva', 'hi mr ne'],
  ['Thai', 'th'],
  ['Beng', 'bn as'],
  ['Taml', 'ta'],
  ['Telu', 'te'],
  ['Knda', 'kn'],
  ['Mlym', 'ml'],
  ['Gujr', 'gu'],
  ['Guru', 'pa'],
  ['Orya', 'or'],
  ['Sinh', 'si'],
  ['Laoo', 'lo'],
  ['Khmr', 'km'],
  ['Mymr', 'my'],
  ['Tibt', 'bo dz'],
  ['Ethi', 'am ti'],
  ['Geor', 'ka'],
  ['Armn', 'hy'],
];

/** Letters in a word, about, where a script sets no spaces. */
const lettersOfWord: Readonly<Record<string, number>> = {
  ...{ Hira: 2, Kana: 4, Hani: 2, Thai: 4, Laoo: 4, Khmr: 4, Mymr: 4 },
};

const finders = scripts.map(
  ([script]) => [script, new RegExp(`\\p{sc=${script}}[\\p{sc=${script}}\\p{M}]*`, 'gu')] as const,
);
const latinWord = /\p{sc=Latin}[\p{sc=Latin}\p{M}]*/gu;
const foreign = /(?![\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}])\p{L}/u;

/** The script in which most words of a text are (ISO 15924), `Latn` for a text without words; Japanese is `Jpan`. */
export function scriptOf(text: string): string {
  if (!foreign.test(text)) return 'Latn';
  const words = new Map<string, number>(
    finders.map(([script, word]) => [script, countWords(text, word, lettersOfWord[script])]),
  );
  const of = (script: string) => words.get(script) ?? 0;
  const kana = of('Hira') + of('Kana');
  // Few kana among Chinese characters are Japanese; single ones are names of things.
  if (kana > 0.1 * of('Hani')) words.set('Jpan', kana + of('Hani'));
  for (const part of ['Hira', 'Kana']) words.delete(part);
  const [script, most] = [...words].reduce((best, next) => (next[1] > best[1] ? next : best));
  return most > countWords(text, latinWord) ? script : 'Latn';
}

function countWords(text: string, word: RegExp, letters?: number): number {
  const found = text.match(word) ?? [];
  return letters ? found.join('').length / letters : found.length;
}

/** The languages that are written in a script other than Latin, the commonest first; none for Latin. */
export function languagesOfScript(script: string): string[] {
  if (script === 'Jpan') return ['ja'];
  return scripts.find(([known]) => known === script)?.[1].split(' ') ?? [];
}

/** Whether two languages (BCP 47) are one but for region and script: `en` and `en-GB`. */
export function sameLanguage(a: string, b: string): boolean {
  return primary(a) === primary(b);
}

/** The languages of papers that are not in the language `most`, by their places; nothing where all are in that. */
export function otherLanguages(
  papers: readonly { language: string }[],
  most: string,
): { languages?: Record<number, string> } {
  const others = papers.flatMap(({ language }, place): [number, string][] =>
    sameLanguage(language, most) ? [] : [[place, language]],
  );
  return others.length > 0 ? { languages: Object.fromEntries(others) } : {};
}

/** The language of a tag (BCP 47) without region and script: `de` of `de-AT`. */
export function primary(language: string): string {
  const end = language.indexOf('-');
  return (end < 0 ? language : language.slice(0, end)).toLowerCase();
}

/** What tells browsers the language of an element and the direction of its lines. */
export type LanguageAttributes = { lang?: string; dir?: 'rtl' };

/**
 * The attributes of an element with a `text` of a paper in this `language`, on a page in that of `page`: none
 * where both are one. A text in another script than its paper's, such as an English brief, is told by its script.
 */
export function languageAttributes(
  text: string,
  language: string,
  page: string,
): LanguageAttributes {
  const lang = languageOfPart(text, language, page);
  if (sameLanguage(lang, page)) return {};
  return rightToLeft.has(primary(lang)) || /-(?:Arab|Hebr)$/.test(lang)
    ? { lang, dir: 'rtl' }
    : { lang };
}

const rightToLeft = new Set('ar fa ur ps ckb ug he yi'.split(' '));

/** The same attributes as HTML, with a space before them. */
export function languageMarkup(...of: Parameters<typeof languageAttributes>): string {
  return Object.entries(languageAttributes(...of))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}

function languageOfPart(text: string, language: string, page: string): string {
  const script = scriptOf(text);
  const known = languagesOfScript(script);
  if (script === 'Latn') return isLatin(language) ? language : page;
  if (known.includes(primary(language))) return language;
  return known.length === 1 || script === 'Hani' ? (known[0] ?? page) : `und-${script}`;
}

/** Whether a language is written in Latin letters. */
export function isLatin(language: string): boolean {
  return !scripts.some(([, languages]) => languages.split(' ').includes(primary(language)));
}
