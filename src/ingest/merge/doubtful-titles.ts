import type { Diagnostic } from '../../model/diagnostic.ts';
import { identityOf } from '../../text/identity.ts';
import type { PaperWord } from '../read/read-papers.ts';
import { type CleanDump, titleIdentity } from '../repair/repair-dump.ts';
import { finding } from '../rules.ts';

/**
 * Warnings about titles that look like something else, for an address that a paper is given stays for ever.
 * A title of which papers.yaml says that it is sure is not doubted.
 */
export function doubtfulTitles(
  dumps: readonly CleanDump[],
  words: readonly PaperWord[],
): Diagnostic[] {
  const sure = new Set(words.flatMap(({ paper, sure }) => (sure ? titleIdentity(paper) : [])));
  return dumps.flatMap(({ path, entries }) =>
    entries.flatMap(({ title, line }) => {
      const what = sure.has(identityOf(title)) ? null : doubtOf(title);
      return what ? [finding('doubtful-title', { file: path, line, what, actual: title })] : [];
    }),
  );
}

/** What a title looks like when it looks like no title, else null. Of 119,663 real titles it doubts 3. */
export function doubtOf(title: string): string | null {
  return looks.find(([, test]) => test(title))?.[0] ?? null;
}

const looks: readonly [what: string, test: (title: string) => boolean][] = [
  ['an address', (title) => /https?:\/\/|\bwww\.|\S@\S+\.\w{2,}$|\barxiv:\s?\d{2}/i.test(title)],
  ['markup', (title) => markup.test(title)],
  ['a label', (title) => label.test(title)],
  ['words of a page or the foot of a message', (title) => furniture.test(title)],
  ['a list of names', isListOfNames],
  ['text', isText],
];

const markup =
  /<\/?(?:a|b|article|body|br|div|em|entry|feed|head|html|i|img|item|li|link|p|span|strong|table|td|title|tr|ul)\b[^>]*>|<[!?]|\]\(|^#{1,6} |\*\*\p{L}[^*]*\*\*|^\s*[{[]\s*["'{]|^\||\|\s*-{2,}|^@\w+\{|^(?:TY|AU|ER|TI) {1,2}-/u;

const label =
  /^(?:[Tt]itle|[Aa]uthors?|[Aa]bstract|[Cc]omments?|[Ss]ubjects?|[Kk]eywords?|[Cc]ategories|[Ll]inks?|PDF|[Uu]rl|URL|doi|DOI|[Dd]ate|[Pp]ublished|[Ss]ubmitted|From|Cc|Sent|Reply-To|Message-I[Dd]|MIME-Version|Content-Type|Received|Journal-ref|Report-no|License)\s*:(?=\s|$)|^\[\d+\]\s|^Submitted by\b|^replaced with\b|^Upvote$/;

const furniture =
  /\bunsubscribe\b|view (?:this email |it )?in (?:your |a )?browser|all rights reserved|^©|^copyright \d|^save twitter|^list alerts|^cancel alert|^this message was sent|^sent from my|^(?:show|read|load) more$|^\d+ (?:authors?|comments?|replies|minute read)$|^(?:sign|log) (?:in|up)$|^(?:privacy policy|terms of (?:service|use))$|^get trending papers|^(?:forwarded message|original message)|^page \d+(?: of \d+)?$|^(?:subscribe|upvote|daily papers|trending papers|see more|back to top)$/i;

const name = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:da|de|del|den|der|di|dos|du|la|le|van|von|el|al|bin|ten|ter|zu))`;
const fullName = new RegExp(String.raw`^\p{Lu}[\p{L}\p{M}'’.-]*(?: ${name}){1,4}$`, 'u');
/** Words of titles that no name is. */
const noName =
  /^(?:and|for|with|the|in|on|of|to|an?|is|are|not|vs)$|\p{L}{5}ing$|\p{L}{3}(?:tion|ment|ness|ity|ism|ics|ance|ence|ous|ive|able|ible|less|ful|ology|ography|sis|ware|ized|ised|ated)s?$|^(?:models?|learning|language|neural|deep|data|graphs?|networks?|large|small|fast|visual|video|images?|agents?|memory|attention|search|code|test|tests|time|space|world|human|robots?|tools?|theory|methods?|survey|review|study|notes?|quantum|speech|audio|text|vision|control|systems?|policy|safe|safety|scale|scaling|transformers?|diffusion|llms?|ai|gans?|bert|gpt|tokens?|truths?|one|no|all|more|less|many)$/iu;

/** Two full names or more, parted by commas, or three by `and`; of four, one may be unusual. */
function isListOfNames(title: string): boolean {
  const parts = title.split(/\s*[,;·]\s*(?:and\s+)?|\s+(?:and|&)\s+/).filter(Boolean);
  const names = parts.filter(isName).length;
  return names >= (/[,;·]/.test(title) ? 2 : 3) && names >= 0.75 * parts.length;
}

function isName(part: string): boolean {
  return fullName.test(part) && !part.split(' ').some((word) => noName.test(word));
}

/** Two whole sentences, or one that is far longer than a title. */
function isText(title: string): boolean {
  const sentences = title.match(/\p{Ll}{3}[.!]["”)]? (?=\p{Lu}\p{L}* \p{Ll})/gu)?.length ?? 0;
  return title.length > 350 || (/\.$/.test(title) && sentences > 0 && title.length > 120);
}
