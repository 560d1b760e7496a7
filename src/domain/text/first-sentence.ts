const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first sentence of a text, without the space after it. */
export function firstSentence(text: string): string {
  for (const { segment } of segmenter.segment(text)) return segment.trim();
  return '';
}
