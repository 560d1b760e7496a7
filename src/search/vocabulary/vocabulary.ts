/** What the site knows of the words of its papers; learnt when it is built, read by the search. */

/** What is known of a word, which goes by its stem. */
export type WordEntry = {
  /** In how many papers the word occurs; 0 for a word that only leads to others. */
  df: number;
  /** What to ask Pagefind for, where stemming would shorten the stem again. */
  form?: string;
  /** Ways of saying it, or something that begins with it. */
  rules: Rule[];
  /** Words that go together with it in these papers, the likeliest first, with strengths from 0 to 1. */
  near: [word: string, strength: number][];
  /** Topics that it speaks for, by place in the root, with strengths from 0 to 1. */
  topics: [topic: number, strength: number][];
};

/** `mixture` and then `expert`, stems, may be said with the words `moe`, which fits from 0 to 1. */
export type Rule = { rest: string[]; to: string[]; weight: number };

/** Words of one group with the magnitude of their use, 0 for words that no paper has. */
export type Spelling = { form: string; use: number };

/** The list of spellings in which a form stands, by its first letter: one file for each correction. */
export function spellingGroup(form: string): string {
  return (form.codePointAt(0) ?? 0).toString(36);
}
