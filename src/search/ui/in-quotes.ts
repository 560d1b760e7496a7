/** Words as they are told back to who typed them: in quotes, unless they are typed with some. */
export function inQuotes(text: string): string {
  return /["“”]/.test(text) ? text : `“${text}”`;
}
