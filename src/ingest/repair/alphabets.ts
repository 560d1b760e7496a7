const doubleStruck: Readonly<Record<string, string>> = {
  C: 'ℂ',
  H: 'ℍ',
  N: 'ℕ',
  P: 'ℙ',
  Q: 'ℚ',
  R: 'ℝ',
  Z: 'ℤ',
  E: '𝔼',
  F: '𝔽',
  I: '𝕀',
  K: '𝕂',
  S: '𝕊',
  '1': '𝟙',
};

const script: Readonly<Record<string, string>> = {
  B: 'ℬ',
  E: 'ℰ',
  F: 'ℱ',
  H: 'ℋ',
  I: 'ℐ',
  L: 'ℒ',
  M: 'ℳ',
  R: 'ℛ',
};

/** Commands that change the face of letters; the letters themselves say enough in plain text. */
const faces = new Set([
  'mathrm',
  'mathbf',
  'mathit',
  'mathsf',
  'mathtt',
  'mathfrak',
  'mathnormal',
  'boldsymbol',
  'bm',
  'pmb',
  'bold',
  'text',
  'textrm',
  'textbf',
  'textit',
  'textsf',
  'texttt',
  'textsc',
  'textnormal',
  'mbox',
  'hbox',
  'operatorname',
  'rm',
  'bf',
  'it',
  'sf',
  'tt',
  'cal',
  'emph',
  'ensuremath',
  'phantom',
  'mathop',
  'mathbin',
  'mathrel',
]);

/** The letters in the alphabet of a TeX command, null where the command is not one of an alphabet. */
export function lettersOf(command: string, value: string): string | null {
  if (command === 'mathbb' || command === 'mathds') return translate(value, (x) => doubleStruck[x]);
  if (command === 'mathcal' || command === 'mathscr') return translate(value, scriptLetter);
  return faces.has(command) ? value : null;
}

/** Unicode has script capitals in one row, with gaps where older characters serve. */
function scriptLetter(character: string): string | undefined {
  if (!/^[A-Z]$/.test(character)) return undefined;
  return script[character] ?? String.fromCodePoint(0x1d49c + character.charCodeAt(0) - 65);
}

function translate(value: string, form: (character: string) => string | undefined): string {
  return [...value].map((character) => form(character) ?? character).join('');
}
