import { foldedName, joinedFamily } from '../../text/family-name.ts';
import { repairCharacters } from '../repair/characters.ts';
import { repairAccents } from '../repair/typography.ts';
import { company, degree, degreeOfMany, institution, suffix, withoutTitles } from './name-words.ts';
import { namesApart } from './names-apart.ts';

/**
 * Names of authors, one each, as people write them: TeX and HTML as letters, affiliations in brackets and marks
 * of footnotes off, academic titles and degrees too, `Family, Given` and `Family, Suffix, Given` turned round, what is no
 * name (`et al.`) left out, the order kept. A name in braces (`{OpenAI}`) stays whole.
 */
export function authorNames(written: readonly string[]): string[] {
  return written.map(readName).filter(isName);
}

/** The names in a line of authors, however they are parted; see `namesApart`. */
export function splitAuthors(line: string): string[] {
  return authorNames(namesApart(withoutTitles(withoutAffiliations(readLetters(line)))));
}

/**
 * Lists of names in the order of speech, where nearly all of them are written as `Family AB`, as indexes of medicine
 * write all of theirs.
 */
export function inSpeech(lists: readonly string[][]): string[][] {
  const names = lists.flat().filter((name) => !/^\{/.test(name));
  const filed = names.filter((name) => initialsFirst(name) !== null).length;
  if (filed < 2 || filed < 0.9 * names.length) return [...lists];
  return lists.map((list) => list.map((name) => initialsFirst(name) ?? name));
}

/** A name that is `Family AB` with the initials before, `A. B. Family`; else null. */
export function initialsFirst(name: string): string | null {
  const { family, initials, suffix } = filed.exec(name)?.groups ?? {};
  if (!family || !initials) return null;
  const apart = initials
    .replace(/(\p{Lu})(?=-)/gu, '$1.')
    .replace(/(\p{Lu})\.?(?=\p{Lu}|$)/gu, '$1. ')
    .trim();
  return [apart, joinedFamily(family), suffix].filter(Boolean).join(' ');
}

/** A family name, which may open with a particle (`van der Bee`, `Ó Bee`, `Mac an Bee`) or `O’`, and initials. */
const filed =
  /^(?<family>(?:[OÓÒ] |\p{Lu}['’ʼ]|['’]|St\. )?\p{Lu}?\p{Ll}[\p{L}\p{M}'’ʼ -]*?) (?!I{2,3}$|IV$)(?<initials>(?:\p{Lu}\.?-?){1,4})(?: (?<suffix>[JS]r\.?|[2-4](?:nd|rd|th)|I{2,3}|IV))?$/u;

function readName(written: string): string {
  const name = readLetters(written).trim();
  if (wholeGroup.test(name)) return plain(name);
  const [family = '', ...given] = withoutAffiliations(plain(name)).split(/\s*,\s*/);
  return withoutMarks(
    turned(
      withoutTitles(family),
      given.map(withoutTitles).filter((part) => /\p{L}/u.test(part)),
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
  return foldedName(name.replace(/[{}]/g, ''));
}

/** `Family` and what follows it after commas, in the order of speech. */
function turned(family: string, rest: readonly string[]): string {
  const whole = /^\p{Lu}\S* /u.test(family);
  const parts = rest.filter((part) => !(whole ? degree : degreeOfMany).test(part));
  const [first = '', second = ''] = parts;
  if (parts.some((part) => institution.test(part))) return family;
  if (company.test(first)) return [family, ...rest].join(', ');
  if (parts.length === 1 && isCjk(family) && isCjk(first)) return family + first;
  if (parts.length === 0) return family;
  if (parts.length < 2) {
    const [, given = first, last = ''] = /^(.+) (\S+)$/.exec(first) ?? [];
    if (suffix.test(last)) return join(given, joinedFamily(family), last);
    return suffix.test(first) ? join(family, first) : join(first, joinedFamily(family));
  }
  if (parts.length > 2) return [family, ...rest].join(', ');
  if (suffix.test(first)) return join(second, joinedFamily(family), first);
  return suffix.test(second)
    ? join(first, joinedFamily(family), second)
    : [family, ...rest].join(', ');
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
    .replace(/^(?:by|and|authors?:)\s+|\s+(?:Ph\.?\s?D|D\.?Phil|M\.?Sc|Dr\.?PH)\.?$/i, '')
    .replace(/(?<=\p{Ll}{3})\.$|[\s,;:]+$/u, '')
    .trim();
}

function isName(name: string): boolean {
  const none =
    /^(?:others?|et\.? ?al\.?|\+?\s*\d+ .*|and \d+ .*|anonymous( authors?)?|n\/?a|nan|null|none|unknown)$/i;
  return /\p{L}/u.test(name) && !none.test(name);
}
