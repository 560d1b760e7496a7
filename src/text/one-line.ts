/** The text with every run of white space and control characters as one space, none at its ends. */
export function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
