/** The text of a question with its slips corrected; undefined when there are none. */
export function correctedText(
  text: string,
  corrections: ReadonlyMap<string, string>,
): { from: string; to: string } | undefined {
  const from = text.trim();
  const to = from.replace(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu, (word) => {
    const corrected = corrections.get(
      word
        .normalize('NFD')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase(),
    );
    return corrected ?? word;
  });
  return corrections.size > 0 && to !== from ? { from, to } : undefined;
}
