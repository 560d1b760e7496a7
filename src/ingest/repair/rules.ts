/** A pattern and what stands in its place, as `String.prototype.replace` takes it. */
export type Rule = readonly [pattern: RegExp, shown: string | ((...found: string[]) => string)];

/** The text after every rule in turn. */
export function applyRules(value: string, rules: readonly Rule[]): string {
  return rules.reduce((text, [pattern, shown]) => text.replace(pattern, shown as string), value);
}
