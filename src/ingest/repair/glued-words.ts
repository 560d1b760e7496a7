import type { Context } from './context.ts';
import { wordCount } from './vocabulary.ts';

const linking =
  'that|which|with|from|and|are|the|is|has|can|was|for|of|to|in|on|as|by|models?|leads?';
const before = new RegExp(`^(?:${linking})$`);
const behindName = new RegExp(`^(?:${linking})+$`);
const links = new RegExp(linking, 'g');
const behindWord = /^(?!there|where|forth)(\p{L}\p{Ll}{4,})(that|which|with|from|and|are|the)$/u;
const token = /(?<![\p{L}\p{N}_/.@])\p{L}{5,}(?![\p{L}\p{N}_/@]|\.\p{L})/gu;

/** The text with a space put where a word ran into the next, such as `NameNetis a` or `models.The`, if that is certain. */
export function repairGluedWords(value: string, context: Context): string {
  return splitSentences(value, context)
    .replace(/(?<=\p{L}{4})\((?=\p{Lu}+s?\)|e\.g\.|i\.e\.)/gu, ' (')
    .replace(/(?<=\p{L})\)(?=(?:that|and|which|is|are|to|for|with|in|of)\b)/gu, ') ')
    .replace(/(?<=\p{L}"),(?="\p{L})/gu, ', ')
    .replace(/(?<=\p{Ll}{3}),(?=\p{Ll}{3,}[ ,])/gu, ', ')
    .replace(token, (word, at: number, whole: string) => {
      const apart = splitWord(word, context);
      return opensAside(whole.slice(0, at)) ? apart.replace(/ (?=that$|which$)/, '—') : apart;
    });
}

/** A full stop between a word and one that can begin a sentence. */
function splitSentences(value: string, { names }: Context): string {
  return value.replace(
    /(?<=(?<![\p{L}\p{N}_/.@-])[\p{L}-]*(?:\p{Ll}{3}|\p{Lu}{2,}\p{Ll}?)|[)%\]]|\bal)([.?!])(?=(\p{Lu}[\p{L}’']*)[ ,])/gu,
    (stop, _, next: string) => (canOpen(next, names) ? `${stop} ` : stop),
  );
}

/** Whether a dash is open in the last sentence; the one that closes it went missing with the space. */
function opensAside(before: string): boolean {
  const sentence = before.slice(before.lastIndexOf('. ') + 1);
  return sentence.split('—').length % 2 === 0;
}

/** The end of an address is not the beginning of a sentence. */
function canOpen(word: string, names: ReadonlySet<string>): boolean {
  return names.has(word) || (wordCount(word) >= 200 && !/^(?:Com|Net|Org|Io)$/.test(word));
}

function splitWord(word: string, { names }: Context): string {
  if (wordCount(word) > 0) return word;
  for (const name of names) {
    const at = word === name ? -1 : word.indexOf(name);
    const [front, back] = [word.slice(0, Math.max(at, 0)), word.slice(at + name.length)];
    if (at < 0 || (front && !before.test(front)) || !behindName.test(back)) continue;
    return [front, name, ...(back.match(links) ?? [])].join(' ').trim();
  }
  const [, first = '', second = ''] = behindWord.exec(word) ?? [];
  return wordCount(first) >= 20 ? `${first} ${second}` : word;
}
