import { applyRules, type Rule } from './rules.ts';

const rules: readonly Rule[] = [
  [/``\s?([^`]{1,300}?)\s?(?:''|"|”)/g, '“$1”'],
  [/``(?=\S)/g, '“'],
  [/(?<![\p{L}\p{N}`])`([^`'\n]{1,80})'(?![\p{L}\p{N}'])/gu, '‘$1’'],
  [/(?<=[\p{L}.,:;)\]’”])~(?=[\p{L}\p{N}([“‘$])/gu, ' '],
  [/(?<=[A-Za-z)'"”’])---(?=[A-Za-z("'“‘])/g, '—'],
  [/(?<=\d)--(?=\d)|(?<=\p{Lu}\p{Ll}+)--(?=\p{Lu}\p{Ll})/gu, '–'],
  [/(?<=\p{L})(?:&#|\\?[uU]\+?)?x?20(?:14)(?=\p{L})/gu, '—'],
  [
    /(?<![\p{N}&#0])x20(13|14|18|19|1[cdCD]|26)(?![\dA-Fa-f]{1,2}\b)/gu,
    (_, code = '') => String.fromCodePoint(Number.parseInt(`20${code}`, 16)),
  ],
  [/(?<=[.:;] )\* (?=\p{Lu})/gu, '• '],
  [/(?<=\p{L}{3}\$?)\$(?=[\s.,;:)])|\$(?=\\|\p{L}{3,}\{)/gu, ''],
];

/** The text with TeX's quotes, ties, dashes and lost characters as a reader should see them. */
export function repairTypography(value: string): string {
  return applyRules(value, rules);
}
