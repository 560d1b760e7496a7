import { applyRules, type Rule } from './rules.ts';

const rules: readonly Rule[] = [
  [/(?<=\S) +(?=[,;:.](?:\s|$))/g, ''],
  [/^ +(?=[,;:.](?:\s|$))/g, ''],
  [/(?<=\() +(?=\S)|(?<=[\p{L}\p{N})²³]) +(?=\)(?:[\s.,;:)]|$))/gu, ''],
  [/\s+/g, ' '],
];

/** The text with the space around its punctuation set right. */
export function repairSpacing(value: string): string {
  return applyRules(value, rules);
}
