/** The other spellings of a word, British for American and the reverse; most words have none. */
export function spellingVariants(form: string): string[] {
  return pairs.flatMap(([pattern, replacement]) =>
    pattern.test(form) ? [form.replace(pattern, replacement)] : [],
  );
}

const pairs: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)/, 'iz'],
  [/(?<=[a-z]{3})iz(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)/, 'is'],
  [/(?<=anal|paral|catal)ys(?=(?:e|ed|es|er|ers|ing)$)/, 'yz'],
  [/(?<=anal|paral|catal)yz(?=(?:e|ed|es|er|ers|ing)$)/, 'ys'],
  [/(?<=^(?:behavi|col|fav|flav|harb|hon|hum|lab|neighb|rig|rum|sav|vap|vig)o)u(?=r)/, ''],
  [/(?<=^(?:behavi|col|fav|flav|harb|hon|hum|lab|neighb|rig|rum|sav|vap|vig)o)(?=r)/, 'u'],
  [/(?<=[aeiou]l)l(?=(?:ed|ing|er|ers)$)/, ''],
  [/(?<=[^l][aeiou]l)(?=(?:ed|ing|er|ers)$)/, 'l'],
  [/(?<=^(?:cent|fib|lit|met|theat))re(?=s?$)/, 'er'],
  [/(?<=^(?:cent|fib|lit|theat))er(?=s?$)/, 're'],
  [/(?<=(?:catal|dial|anal)og)ue(?=s?$)/, ''],
  [/(?<=^(?:catal|anal)og)(?=s?$)/, 'ue'],
  [/(?<=^(?:def|off|lic))ence(?=s?$)/, 'ense'],
  [/(?<=^(?:def|off|lic))ense(?=s?$)/, 'ence'],
  [/^programme(?=s?$)/, 'program'],
  [/(?<=^(?:an|pl|arch|p))ae(?=[a-z])/, 'e'],
];
