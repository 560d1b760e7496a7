const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences at the beginning of a text that go into so many characters; at least the first. */
export function leadingSentences(text: string, length: number): string {
  let taken = '';
  for (const { segment } of segmenter.segment(text)) {
    if (taken && (taken + segment).trimEnd().length > length) break;
    taken += segment;
  }
  return taken.trim();
}
