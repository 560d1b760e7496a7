import { functionWords, splitWords, wordKey } from '../../text/words.ts';
import { stemLanguage, stem as stemOf } from '../stem.ts';

/**
 * The keys by which a field knows the terms of a text: those of its words, and of each two that stand side by side with only a
 * space, a hyphen or an `of` between them. In order, with repetitions.
 */
export function termKeys(text: string): string[] {
  const keys: string[] = [];
  let before: { key: string; end: number } | undefined;
  for (const { surface, start } of splitWords(text)) {
    const small = surface.toLowerCase();
    if (small === 'of' && before) continue;
    const gap = before && text.slice(before.end, start);
    const joined = gap !== undefined && /^(?:[ -]| of )$/i.test(gap) ? before : undefined;
    before = undefined;
    if (surface.length < 2 || /^\d+$/.test(surface) || functionWords.has(small)) continue;
    const key = stemLanguage === 'en' ? wordKey(surface) : stemOf(small);
    keys.push(key);
    if (joined) keys.push(`${joined.key} ${key}`);
    before = { key, end: start + surface.length };
  }
  return keys;
}
