/** TeX accent commands and the combining characters that they put on the letter after them. */
const combining: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};

const letter = String.raw`(?:\{(\\?[A-Za-z])\}|(\\[ij](?![A-Za-z])|[A-Za-z]))`;
const accent = String.raw`\\(?:(["'${'`'}^~=.])${letter}|([uvHckrdb])(?:\{([A-Za-z])\}| ([A-Za-z])))`;
const accents = [new RegExp(String.raw`\{${accent}\}`, 'g'), new RegExp(accent, 'g')];

/** The text with TeX accents such as `na\"ive` or `Nystr{\"o}m` as letters. */
export function repairAccents(value: string): string {
  if (!value.includes('\\')) return value;
  return accents.reduce((text, pattern) => text.replace(pattern, accentLetter), value);
}

function accentLetter(
  _: string,
  sign: string,
  a: string,
  b: string,
  name: string,
  c: string,
  d: string,
) {
  const base = (a ?? b ?? c ?? d).replace('\\', '');
  return (base + combining[sign ?? name]).normalize('NFC');
}
