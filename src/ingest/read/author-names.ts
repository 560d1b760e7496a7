import { repairCharacters } from '../repair/characters.ts';
import { repairAccents } from '../repair/typography.ts';

/**
 * Names of authors, one each, as people write them: TeX and HTML as letters, affiliations in brackets and marks
 * of footnotes off, `Family, Given` and `Family, Suffix, Given` turned round, what is no name (`et al.`) left
 * out, the order kept. A name in braces (`{OpenAI}`) stays whole.
 */
export function authorNames(written: readonly string[]): string[] {
  return written.map(readName).filter(isName);
}

/**
 * The names in a line of authors. They are parted by semicolons or bars; where there are none, by commas and
 * `and`, and commas within names (`Bee, A., Cee, D. and Eff, G.`) are told from those between them.
 */
export function splitAuthors(line: string): string[] {
  return authorNames(partsOf(withoutAffiliations(readLetters(line))));
}

/** A name that is `Family AB`, as indexes of medicine write all of theirs, with the initials before, `A. B. Family`; else null. */
export function initialsFirst(name: string): string | null {
  const [, family, initials] = filed.exec(name) ?? [];
  if (!family || !initials) return null;
  return `${initials.replace(/(\p{Lu})\.?(?=\p{Lu}|$)/gu, '$1. ').trim()} ${family}`;
}

const filed = /^(\p{Lu}?\p{Ll}[\p{L}'’ -]*?) (?!I{2,3}$|IV$)((?:\p{Lu}\.?-?){1,3})$/u;

function readName(written: string): string {
  const name = readLetters(written).trim();
  if (wholeGroup.test(name)) return plain(name);
  const [family = '', ...given] = withoutAffiliations(plain(name)).split(/\s*,\s*/);
  return withoutMarks(
    turned(
      family,
      given.filter((part) => /\p{L}/u.test(part)),
    ),
  );
}

const wholeGroup = /^\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}$/;

/** The letters that TeX and HTML stand for; braces stay. */
function readLetters(written: string): string {
  const html = repairCharacters(written)
    .replace(/<sup>.*?<\/sup>|<[^<>]*>/gi, '')
    .replace(/[（［]/g, '(')
    .replace(/[）］]/g, ')');
  if (!/[\\$~]/.test(html)) return html;
  return repairAccents(html.replace(texMarks, ''))
    .replace(texLetters, (_, name: string) => letters[name] ?? name)
    .replace(/ı(?=\p{M})/gu, 'i')
    .replace(/\\[ ,;]|~/g, ' ')
    .replace(/\\-/g, '')
    .replace(/\\[a-zA-Z]+\s*|\\/g, '');
}

const texMarks = /\\(?:thanks|footnote|inst|orcid\w*|textsuperscript)\s*\{[^{}]*\}|\$[^$]*\$/g;
const texLetters =
  /\{?\\(ss|aa|AA|ae|AE|oe|OE|dj|DJ|dh|DH|th|TH|ng|NG|textquoteright|[oOlLij])(?:\{\}|\}|(?![A-Za-z]) ?)/g;
const letters: Record<string, string> = {
  ss: 'ß',
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  dj: 'đ',
  DJ: 'Đ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  ng: 'ŋ',
  NG: 'Ŋ',
  textquoteright: '’',
  i: 'ı',
  j: 'ȷ',
};

/** Without what stands in brackets, one capitalised word apart, which may be a nickname. */
function withoutAffiliations(text: string): string {
  const bare = text.replace(/\s*[([](?!\p{Lu}\p{Ll}+\))[^()[\]]*[)\]]/gu, '');
  return bare === text ? text : withoutAffiliations(bare);
}

function plain(name: string): string {
  return name.replace(/[{}]/g, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

const suffix = /^(?:[Jj]r|[Ss]r|JR|SR)\.?$|^(?:II|III|IV)$/;
const degree = /^(?:Ph\.?\s?D|M\.?D|M\.?Sc|B\.?Sc)\.?$/;
const company = /^(?:Inc|Ltd|LLC|Corp|GmbH|AG|PLC|S\.A|B\.V|Pty)\.?$/;
const institution =
  /\b(?:Univ|Institut|Laborator|College|School|Departe?ment|Dept|Faculty|Hospital|Academy)|\b(?:Labs?|Cent(?:er|re)|Research)\b/i;

/** `Family` and what follows it after commas, in the order of speech. */
function turned(family: string, rest: readonly string[]): string {
  const parts = rest.filter((part) => !degree.test(part));
  const [first = '', second = ''] = parts;
  if (parts.some((part) => institution.test(part))) return family;
  if (company.test(first)) return [family, ...rest].join(', ');
  if (parts.length === 1 && isCjk(family) && isCjk(first)) return family + first;
  if (parts.length < 2) {
    const [, given = first, last = ''] = /^(.+) (\S+)$/.exec(first) ?? [];
    if (suffix.test(last)) return join(given, family, last);
    return suffix.test(first) ? join(family, first) : join(first, family);
  }
  if (parts.length > 2) return [family, ...rest].join(', ');
  if (suffix.test(first)) return join(second, family, first);
  return suffix.test(second) ? join(first, family, second) : [family, ...rest].join(', ');
}

/** Whether a name is in the script of Chinese, Japanese or Korean, where the family comes first and no space after it. */
function isCjk(name: string): boolean {
  return /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]+$/u.test(name);
}

function join(...parts: string[]): string {
  return parts.filter(Boolean).join(' ');
}

/** Without marks of footnotes, `et al.` and the full stop of a sentence. */
function withoutMarks(name: string): string {
  return name
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079*†‡§¶‖#∗⋆★☆✉✝⁎^]/g, '')
    .replace(/^\d+[.)]?\s+/, '')
    .replace(/(?<=\s\S*\p{L}{2}\s?)\d+(?:,\d+)*$/u, '')
    .replace(/\s*\([^()]*\)$|[\s,]*\b(?:et\.? ?al\b\.?|and others)$|\s*(?:…|\.\.\.)$/gi, '')
    .replace(/^(?:by|and|authors?:)\s+/i, '')
    .replace(/(?<=\p{Ll}{3})\.$|[\s,;:]+$/u, '')
    .trim();
}

function isName(name: string): boolean {
  const none =
    /^(?:others?|et\.? ?al\.?|\+?\s*\d+ .*|and \d+ .*|anonymous( authors?)?|n\/?a|nan|null|none|unknown)$/i;
  return /\p{L}/u.test(name) && !none.test(name);
}

function partsOf(line: string): string[] {
  if (/[;；]/.test(line)) return line.split(/\s*[;；]\s*(?:and\s+|&\s*)?/i);
  if (/[|·•]/.test(line)) return line.split(/\s*[|·•]\s*/);
  const groups: string[] = [];
  const held = line.replace(/\{[^{}]*\}/g, (group) => `\ue000${groups.push(group) - 1}\ue000`);
  const names = filedNames(held) ?? pairs(commaParts(held));
  return names.map((name) =>
    name.replace(/\ue000(\d+)\ue000/g, (_, at: string) => groups[Number(at)] ?? ''),
  );
}

/** `Family, Given` and `Family, Given`, parted by `and` alone, as BibTeX has them; else null. */
function filedNames(line: string): string[] | null {
  const names = line.split(/\s+and\s+/i);
  return names.length > 1 && names.every((name) => /^[^,]+,[^,]+$/.test(name)) ? names : null;
}

/** The parts between commas and `and`; a suffix stays with the name before it. */
function commaParts(line: string): string[] {
  const parts: string[] = [];
  for (const part of line.split(/\s*[,，、]\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+|\s*&&\s*/i)) {
    const last = parts.length - 1;
    if (last >= 0 && (suffix.test(part) || company.test(part))) parts[last] += `, ${part}`;
    else if (part !== '') parts.push(part);
  }
  return parts;
}

/** Families and given names that commas part as they part names, put together; other parts as they are. */
function pairs(parts: string[]): string[] {
  const odd = parts.filter((_, at) => at % 2 === 1);
  const even = parts.filter((_, at) => at % 2 === 0);
  const initials = odd.every((part) => isInitials(part)) && !even.some(isInitials);
  const words = parts.every((part) => /^\p{Lu}\p{Ll}+(?:['’-]\p{L}\p{Ll}+)*$/u.test(part));
  const one =
    parts.length === 2 &&
    /^(?:\p{Ll}[\p{L}' ]* )?\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+(?: \p{Lu}\.?)*$/u.test(parts.join(', '));
  const filed = even.length === odd.length && (initials || words || one);
  return filed ? even.map((family, at) => `${family}, ${odd[at]}`) : parts;
}

function isInitials(part: string): boolean {
  return /^(?:\p{Lu}\.?[ -]?){1,4}$/u.test(part);
}
