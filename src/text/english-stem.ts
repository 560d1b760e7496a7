/**
 * The Snowball stemmer for English ("Porter 2", snowballstem.org/algorithms/english). Takes a word of lower-case letters and
 * digits. The packages of npm stand before a revision of the algorithm: they stem `organization` to `organ`.
 */
export function englishStem(word: string): string {
  const known = exceptions[word];
  if (known !== undefined) return known;
  if (word.length < 3) return word;
  const marked = word.replace(/^'/, '').replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const r1 = regionOne(marked);
  const r2 = regionAfter(marked, r1);
  const plural = step1a(step0(marked));
  if (fixedAfter1a.has(plural)) return plural;
  const tense = step1c(step1b(plural, r1));
  return step5(step4(step3(step2(tense, r1), r1, r2), r2), r1, r2).replaceAll('Y', 'y');
}

// biome-ignore format: the table reads as pairs
const exceptions: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  skis: 'ski', skies: 'sky', dying: 'die', lying: 'lie', tying: 'tie', idly: 'idl', gently: 'gentl',
  ugly: 'ugli', early: 'earli', only: 'onli', singly: 'singl', sky: 'sky', news: 'news',
  howe: 'howe', atlas: 'atlas', cosmos: 'cosmos', bias: 'bias', andes: 'andes',
});
const fixedAfter1a = new Set(
  'inning outing canning herring earring proceed exceed succeed'.split(' '),
);
const vowel = '[aeiouy]';
const shortSyllable = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/;

function regionOne(word: string): number {
  const special = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/.exec(word);
  return special ? special[0].length : regionAfter(word, 0);
}

/** Where the region begins that follows the first consonant after a vowel. */
function regionAfter(word: string, start: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(start));
  return found ? start + found.index + 2 : word.length;
}

function step0(word: string): string {
  return word.replace(/'(?:s'?)?$/, '');
}

function step1a(word: string): string {
  if (/sses$/.test(word)) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word)) return word;
  return new RegExp(`${vowel}.+s$`).test(word) ? word.slice(0, -1) : word;
}

function step1b(word: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const ending = /(?:ed|ing)(?:ly)?$/.exec(word);
  if (!ending || !new RegExp(vowel).test(word.slice(0, ending.index))) return word;
  const stem = word.slice(0, ending.index);
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) return stem.slice(0, -1);
  return r1 >= stem.length && shortSyllable.test(stem) ? `${stem}e` : stem;
}

function step1c(word: string): string {
  return word.replace(/(?<=.[^aeiouy])[yY]$/, 'i');
}

type Ending = readonly [suffix: string, replacement: string];

/** Pairs of `suffix>replacement`; longer endings stand before those that they end in. */
function endings(pairs: string): Ending[] {
  return pairs.split(/\s+/).map((pair) => pair.split('>') as [string, string]);
}

const step2Endings = endings(
  `ational>ate fulness>ful iveness>ive ization>ize ousness>ous biliti>ble lessli>less tional>tion
  alism>al aliti>al ation>ate entli>ent fulli>ful iviti>ive ousli>ous abli>able alli>al anci>ance
  ator>ate enci>ence izer>ize bli>ble ogi>og li>`,
);

function step2(word: string, r1: number): string {
  const found = step2Endings.find(([suffix]) => word.endsWith(suffix));
  if (!found) return word;
  const [suffix, replacement] = found;
  const stem = word.slice(0, -suffix.length);
  if (stem.length < r1) return word;
  if (suffix === 'ogi' && !stem.endsWith('l')) return word;
  if (suffix === 'li' && !/[cdeghkmnrt]$/.test(stem)) return word;
  return stem + replacement;
}

const step3Endings = endings(
  'ational>ate tional>tion alize>al ative> icate>ic iciti>ic ical>ic ness> ful>',
);

function step3(word: string, r1: number, r2: number): string {
  const found = step3Endings.find(([suffix]) => word.endsWith(suffix));
  if (!found) return word;
  const [suffix, replacement] = found;
  const stem = word.slice(0, -suffix.length);
  if (stem.length < r1 || (suffix === 'ative' && stem.length < r2)) return word;
  return stem + replacement;
}

const step4Ending =
  /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ion|al|er|ic)$/;

function step4(word: string, r2: number): string {
  const found = step4Ending.exec(word);
  if (!found || found.index < r2) return word;
  const stem = word.slice(0, found.index);
  return found[0] === 'ion' && !/[st]$/.test(stem) ? word : stem;
}

function step5(word: string, r1: number, r2: number): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('e')) {
    if (stem.length >= r2) return stem;
    return stem.length >= r1 && !shortSyllable.test(stem) ? stem : word;
  }
  return word.endsWith('ll') && stem.length >= r2 ? stem : word;
}
