/** In as few texts as this there may be slips that several made. */
const leastTexts = 20;

/** The words of four letters or more, by their stems, in the terms of a field (`terms.tsv`) that enough of its texts have. */
export function knownWords(terms: string): string[] {
  return terms.split('\n').flatMap((line, number) => {
    const [key = '', texts = ''] = line.split('\t');
    return number > 0 && /^\p{L}{4,}$/u.test(key) && Number(texts) >= leastTexts ? key : [];
  });
}
