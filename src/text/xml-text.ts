/**
 * The text without the characters that no XML document may hold, not even escaped: controls other than
 * tab and line ends, halves of surrogate pairs, U+FFFE and U+FFFF (XML 1.0, production 2).
 */
export function xmlText(value: string): string {
  return value.replace(forbidden, '');
}

const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
