/** Endings of adjectives, participles, adverbs and verbs. */
const otherEnding =
  /(?:able|ible|ive|ous|ful|less|[^e]ed|ly|(?:er|it|ul|ig|str|egr|alu|v)ate|[iy][sz]e|ify|ical|ral|tual)$/i;

/** Whether a word or phrase may be a noun by its ending; a gerund, such as `scheduling`, counts as one. */
export function isNoun(surface: string): boolean {
  return !otherEnding.test(surface);
}
