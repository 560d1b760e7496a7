import anyAscii from 'any-ascii';
import { pinyin } from 'pinyin-pro';

type Options = {
  /** Whether the text is a name of a person, whose first Chinese character may be read in another way. */
  name?: boolean;
  /** Whether Greek letters, which name quantities in other titles, are letters of words. */
  greek?: boolean;
};

/**
 * A text with the letters of other scripts in Latin ones, for addresses and keys: Chinese as pinyin, each
 * syllable a word, all else letter for letter (any-ascii). Japanese kanji are read as Chinese, for want of a
 * table that knows which of their readings is meant. Never in a browser: the tables are large.
 */
export function romanise(text: string, { name = false, greek = false }: Options = {}): string {
  const composed = text.normalize('NFC');
  const foreign = greek ? foreignOrGreek : foreignLetters;
  if (!foreign.test(composed)) return text;
  return spaceWords(composed)
    .replace(han, (run) => ` ${pinyinOf(run, name)} `)
    .replace(contracted, contract)
    .replace(new RegExp(foreign, 'gu'), (run) => anyAscii(run).toLowerCase());
}

/** A letter or digit that has no ASCII one below it, and what follows in its word. */
const foreignLetters =
  /(?:(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Common}])\p{L}|(?!\d)\p{Nd})[\p{L}\p{M}\u200c\u200d]*/u;
const foreignOrGreek = new RegExp(foreignLetters.source.replace(String.raw`\p{sc=Greek}`, ''), 'u');

const han = /[\p{sc=Han}々]+/gu;

function pinyinOf(run: string, name: boolean): string {
  const syllables = pinyin(run, {
    toneType: 'none',
    type: 'array',
    surname: name ? 'head' : 'off',
  });
  return syllables.map(anyAscii).join(' ');
}

/** Scripts whose words only a dictionary parts; in Japanese a change of script is enough to read by. */
const joined = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const dictionary = new Intl.Segmenter('th', { granularity: 'word' });

function spaceWords(text: string): string {
  const words = joined.test(text)
    ? Array.from(dictionary.segment(text), ({ segment }) => segment).join(' ')
    : text;
  return words.replace(/[\p{sc=Hiragana}]+|[\p{sc=Katakana}ー]+/gu, ' $& ');
}

/** A small kana takes the vowel of the one before it, and a dash lengthens it: `ニュー` is nyu and no niyu. */
const contracted = /([\p{sc=Hiragana}\p{sc=Katakana}])([ゃゅょャュョ])|ー/gu;

function contract(dash: string, first?: string, small = ''): string {
  if (!first) return dash.replace('ー', '');
  const sound = anyAscii(first).replace(/i$/, '');
  return sound + anyAscii(small).slice(/(?:sh|ch|j)$/.test(sound) ? 1 : 0);
}
