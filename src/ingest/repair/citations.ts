import { type RichText, text } from '../../text/rich-text.ts';
import type { Context } from './context.ts';

/** What files of references name a work by: its first author, its year and mostly the first word of its title. */
const key = /^(\p{Ll}{3,}|\p{Lu}\p{Ll}{2,})[-_:]?((?:19|20)\d\d)/u;

const bareKey = String.raw`\p{Ll}{3,}(?:19[5-9]|20[0-2])\d\p{Ll}{3,}\d?`;
const bareKeys = new RegExp(
  [
    String.raw`[~ ]*(?:\[\])?\{(?<list>${bareKey}(?:, ?${bareKey})*)\}`,
    String.raw`~?(?<![\p{L}\p{N}/@._:#-])(?<one>${bareKey})(?![\p{L}\p{N}/@_:-]|\.\p{L})`,
  ].join('|'),
  'gu',
);

/** Words before which a citation is a part of the sentence. */
const asNoun = /(?:^|[.!?;:] |\b(?:in|of|by|from|with|and|or|to|than|like|see|following|both) )$/i;
/** Words before which stands no citation but a thing that has a name like one. */
const asName = /\b(?:the|an?|our|this|present|introduce|propose|release|called|named) $/i;

/**
 * What a command of citation shows: the work's author and year where they are a part of the sentence, and nothing
 * where they stand beside it. Keys of another form are reported.
 */
export function citation(
  command: string,
  keys: string,
  before: string,
  { report }: Context,
): RichText {
  const inSentence = /t$|author$/.test(command) || asNoun.test(before);
  if (!inSentence) return [];
  const works = keys.split(/\s*,\s*/).map((name) => key.exec(name));
  const named = works.flatMap((work) => (work ? [work] : []));
  if (named.length < works.length) report(`\\${command}{${keys}}`);
  const shown = named.map(([, author = '', year = '']) =>
    command === 'citeauthor' ? capitalised(author) : `${capitalised(author)} (${year})`,
  );
  return shown.length > 0 ? [text(shown.join(' and '))] : [];
}

/** The text with keys of works that lost their command as authors and years, such as `Reed (2022)`. */
export function readBareKeys(value: string, { isTitle, name: titled }: Context): string {
  if (isTitle || !/\p{Ll}(?:19|20)\d\d\p{Ll}/u.test(value)) return value;
  return value.replace(bareKeys, (whole, list: string | undefined, one: string, at: number) => {
    const before = value.slice(Math.max(0, at - 100), at);
    if (list) return ` (${list.split(/, ?/).map(beside).join('; ')})`;
    if (one === titled || asName.test(before)) return whole;
    const space = whole.startsWith('~') ? ' ' : '';
    if (/\([^()]*$/.test(before)) return space + beside(one);
    const behind = value.slice(at + whole.length, at + whole.length + 20);
    const noun = asNoun.test(before) || /^ \p{Ll}+s (?!of)/u.test(behind);
    const [, author = '', year = ''] = key.exec(one) ?? [];
    return space + (noun ? `${capitalised(author)} (${year})` : `(${beside(one)})`);
  });
}

/** A work in brackets, such as `Reed, 2022`. */
function beside(bare: string): string {
  const [, author = '', year = ''] = key.exec(bare) ?? [];
  return `${capitalised(author)}, ${year}`;
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
