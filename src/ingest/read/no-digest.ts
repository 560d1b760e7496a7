import { nameCost } from './lists/name-line.ts';
import { type Reader, refusal } from './reader.ts';

/** Files that people keep or paste by mistake and that hold no digest, or one in a form that tells no titles. */
export const noDigest: Reader = {
  name: 'no-digest',
  reads: ({ text }) => formOf(text) !== null,
  read: ({ path, text }) => {
    const { form, hint } = formOf(text) ?? { form: 'no digest', hint: 'Move it elsewhere.' };
    return refusal(path, form, hint);
  },
};

type Form = { form: string; hint: string; holds: (text: string, lines: () => string[]) => boolean };

const asText = 'Open it, and save the digest as plain text or as Markdown.';
const forms: readonly Form[] = [
  { form: 'a PDF', hint: asText, holds: (text) => /^\s*%PDF-\d/.test(text) },
  { form: 'rich text (RTF)', hint: asText, holds: (text) => /^\s*\{\\rtf\d/.test(text) },
  {
    form: 'a pointer of Git LFS to a file',
    hint: 'Run `git lfs pull`, which puts the file in its place.',
    holds: (text) => text.startsWith('version https://git-lfs.github.com/spec/'),
  },
  {
    form: 'a file with the conflict of a merge in it',
    hint: 'Keep one of the two versions, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
    holds: (text) => /^<{7} \S/m.test(text) && /^={7}\r?$/m.test(text) && /^>{7} \S/m.test(text),
  },
  {
    form: 'PubMed’s format “Abstract (text)”',
    hint: 'Save it at PubMed in the format “PubMed” (a file .nbib or .txt), which names title, authors and abstract.',
    holds: (text) => /^PMID: \d+/m.test(text) && /^\d+\. .*\b(?:19|20)\d\d\b.*doi:/m.test(text),
  },
  {
    form: 'a log of a program',
    hint: 'Move it elsewhere.',
    holds: (_, lines) => mostly(lines(), (line) => logged.test(line), 0.5),
  },
  {
    form: 'a conversation of a messenger',
    hint: 'Keep the title and the address of each paper alone, each on a line of its own.',
    holds: (_, lines) => mostly(lines(), (line) => message.test(line), 0.1),
  },
  {
    form: 'a list of references as papers print them',
    hint: 'Export the list as BibTeX, RIS or CSL-JSON, or write title and authors on lines of their own.',
    holds: (_, lines) => mostly(lines(), isReference, 0.3),
  },
];

function formOf(text: string): Form | null {
  let found: string[] | undefined;
  const lines = () => {
    found ??= text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
    return found;
  };
  return forms.find(({ holds }) => holds(text, lines)) ?? null;
}

/** Whether two lines at least, and a share of all, are of a kind. */
function mostly(lines: readonly string[], test: (line: string) => boolean, share: number): boolean {
  const found = lines.filter((line) => line.length < 600 && test(line)).length;
  return found > 1 && found >= share * lines.length;
}

const clock = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[\s\u202f][AaPp]\.?[Mm]\.?)?`;
/** How messengers open what somebody says: `[25/03/2025, 09:14:02] Ana: …`, `3/25/25, 9:14 AM - Ana: …`, `Ana  9:14 AM`. */
const message = new RegExp(
  String.raw`^[\u200e\u200f]?\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? ${clock}\]?(?: [-–])? [^:]{1,40}:|^\p{L}[\p{L}\p{M} .'’_-]{1,40}\s+\[?${clock}\]?$`,
  'u',
);
const logged =
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*\]?\s+(?:-\s+)?(?:\S+\s+-?\s*)?\[?(?:DEBUG|INFO|WARN(?:ING)?|ERROR|CRITICAL|FATAL)\b/;

/** Names, a year mostly, a title and where it came out, in one line: `[1] A. Ruiz and B. Ek. A title. In ICML, 2024.` */
function isReference(line: string): boolean {
  const bare = line.replace(/^\s*(?:[-*•]\s+)?(?:\[\d+\]|\d+\.)?\s*/, '');
  if (bare.includes('](') || !/\b(?:19|20)\d\d\b|\barXiv:\s?\d{4}\./i.test(bare)) return false;
  if (/^\p{Lu}[\p{L}'’ -]+, (?:\p{Lu}\.[ -]?)+.{0,400}?\((?:19|20)\d\d[a-z]?\)\.? /u.test(bare))
    return true;
  const [names = '', title = ''] = bare.split(/(?<!(?<!\p{L})\p{Lu}|\bal)\.\s+(?=\S)/u);
  return title.length > 10 && names.length < 500 && nameCost(names, new Set()) < 2.6;
}
