import { letters } from '../../text/math/symbols.ts';
import type { Context } from './context.ts';

const names = Object.keys(letters);
const long = names.filter((name) => name.length > 4 || name === 'beta' || name === 'zeta');
const alone = new RegExp(
  String.raw`(?<![\p{L}\p{N}_\\/.'’-])(?:${names.join('|')})(?![\p{L}\p{N}_'’]|-[\p{L}\d])`,
  'gu',
);
const beside = new RegExp(
  String.raw`(?<=[=+*<>≤≥±×·∈^|({,/] ?|[\d)}] ?-|\d)(?:${names.join('|')})(?![\p{L}\p{N}_])`,
  'gu',
);
const glued = new RegExp(
  String.raw`(?<![\p{L}\p{N}])([A-Z])(${long.join('|')})(?![\p{L}\p{N}])`,
  'gu',
);
const hyphened = /(?<=\p{L}-)(?<!beta-)eta(?![\p{L}\p{N}])/gu;

/** Words behind which a Greek word is a word: a gamma distribution, beta testing. */
const prose = new RegExp(
  `^[ -](?:${[
    'distribut|prior|process|function|variable|ray|radiat|test|version|release|channel|blend|composit|particle',
    'wave|band|oscillat|rhythm|heli|sheet|strand|decay|cell|diversity|carbon|regression|calcul|expression|square',
    'alpha|beta|gamma|delta|theta|and (?:alpha|beta|gamma|delta|theta)',
  ].join('|')})`,
  'i',
);

/** The text with Greek letters for words that lost their backslash, where the text proves them to be symbols. */
export function repairGreek(value: string, context: Context): string {
  let text = value.replace(hyphened, 'η');
  for (const [spelt, word] of context.greekWords) text = text.replace(wholeWord(spelt), word);
  if (!context.strippedMaths) return text;
  const letter = (name: string, at: number, whole: string) =>
    isSymbol(name, whole.slice(at + name.length, at + 40), context)
      ? (letters[name] ?? name)
      : name;
  return text
    .replace(glued, (_, capital: string, name: string) => capital + letters[name])
    .replace(beside, letter)
    .replace(alone, letter)
    .replace(/(?<=\d )-(?=[α-ω])/g, '- ')
    .replace(/(?<=[α-ωΑ-Ωℓᵢ-ᵪₐ-ₜ]) in (?=\{)/g, ' ∈ ');
}

/** Capitalised names, such as a river's, need a proof of their own. */
function isSymbol(name: string, behind: string, { provenSymbols }: Context): boolean {
  return provenSymbols.has(name) || (!/^[A-Z]/.test(name) && !prose.test(behind));
}

function wholeWord(word: string): RegExp {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?!\p{L})`, 'gu');
}
