import type { Diagnostic } from '../../model/diagnostic.ts';
import { isAbstractSection } from '../../text/abstract-sections.ts';
import { countLists } from '../../text/counts.ts';
import { identityOf } from '../../text/identity.ts';
import { toPlain } from '../../text/rich-text.ts';
import { namesDigest, readLabel } from '../read/lists/list-labels.ts';
import { bareNames, nameCost } from '../read/lists/name-line.ts';
import type { PaperWord } from '../read/owner/paper-word.ts';
import { type CleanDump, type CleanEntry, titleIdentity } from '../repair/repair-dump.ts';
import { finding } from '../rules.ts';

/**
 * Warnings about titles that look like something else, for an address that a paper is given stays for ever.
 * A title of which papers.yaml says that it is sure is not doubted, nor is one for a person's name whose entry tells
 * its authors apart.
 */
export function doubtfulTitles(
  dumps: readonly CleanDump[],
  words: readonly PaperWord[],
): Diagnostic[] {
  const sure = new Set(words.flatMap(({ paper, sure }) => (sure ? titleIdentity(paper) : [])));
  return dumps.flatMap(({ path, entries }) => {
    const stopped = entries.filter(({ title }) => isStopped(title)).length;
    const fewStops = entries.length > 4 && stopped < 0.4 * entries.length;
    const usual = usualLabels(entries);
    return entries.flatMap(({ title, line, facts }) => {
      const labelled = labelsIn(title).some((word) => usual.has(word));
      const found = doubtOf(title) ?? (labelled ? 'a label' : null);
      const titled = found === person && Boolean(facts.authors?.length);
      if (titled || sure.has(identityOf(title))) return [];
      const what = found ?? (fewStops && isStopped(title) ? 'a sentence' : null);
      return what ? [finding('doubtful-title', { file: path, line, what, actual: title })] : [];
    });
  });
}

/** The words before a colon that more than half of the entries have in their titles, names or texts, and three at least. */
function usualLabels(entries: readonly CleanEntry[]): Set<string> {
  const counts = countLists(entries.map(labelsOf));
  const most = Math.max(2, entries.length / 2);
  return new Set([...counts].flatMap(([word, count]) => (count > most ? word : [])));
}

function labelsOf({ title, facts, text }: CleanEntry): string[] {
  const openings = [...(facts.authors ?? []), ...text.map(toPlain)].flatMap((words) => {
    const [first] = isAbstractSection(words) ? [] : labelsIn(words.slice(0, 40));
    return first && words.startsWith(first) ? first : [];
  });
  return [...labelsIn(title), ...openings];
}

/** Words with a capital before a colon. */
function labelsIn(words: string): string[] {
  return words.match(/(?<=^|\s)\p{Lu}\p{Ll}[\p{L}:/*·]*(?=\s?:\s)/gu) ?? [];
}

/** Whether a title ends in a full stop, which hardly one of a list does when the others do not. */
function isStopped(title: string): boolean {
  return /\p{Ll}{3}\.$/u.test(title) && title.split(' ').length > 3;
}

/** What a title looks like when it looks like no title, else null. Of 119,663 real titles it doubts 16. */
export function doubtOf(title: string): string | null {
  return looks.find(([, test]) => test(title))?.[0] ?? null;
}

const person = 'the name of a person';

const looks: readonly [what: string, test: (title: string) => boolean][] = [
  ['an address', (title) => /https?:\/\/|\bwww\.|\S@\S+\.\w{2,}$|\barxiv:\s?\d{2}/i.test(title)],
  ['markup', (title) => markup.test(title)],
  ['a label', (title) => label.test(title) || hasNamesLabelled(title)],
  ['words of a page or the foot of a message', (title) => furniture.test(title)],
  ['a list of names', isListOfNames],
  ['a title with names behind it', hasNamesBehind],
  [person, (title) => isOneName(bareNames(title))],
  ['a line of a conversation or of a log', (title) => clocked.test(title)],
  ['the name of a digest or a day', isOfDigest],
  ['a line of a program', (title) => code.test(title)],
  ['the first half of a line', (title) => half.test(title)],
  ['text', isText],
];

const markup =
  /<\/?(?:a|b|article|body|br|div|em|entry|feed|head|html|i|img|item|li|link|p|span|strong|table|td|title|tr|ul)\b[^>]*>|<[!?]|\]\(|^#{1,6} |\*\*\p{L}[^*]*\*\*|^\*\*|^\[\[|^\[[^\]]*$|^[•●○■▪◦‣]|^\s*[{[]\s*["'{]|^\||\|\s*-{2,}|^@\w+\{|^(?:TY|AU|ER|TI) {1,2}-/u;

const label =
  /^(?:[Tt]itle|[Aa]uthors?|[Aa]bstract|[Cc]omments?|[Ss]ubjects?|[Kk]eywords?|[Cc]ategories|[Ll]inks?|PDF|[Uu]rl|URL|doi|DOI|[Dd]ate|[Pp]ublished|[Ss]ubmitted|From|Cc|Sent|Reply-To|Message-I[Dd]|MIME-Version|Content-Type|Received|Journal-ref|Report-no|License)\s*:(?=\s|$)|^\[\d+\]\s|^(?:Autor(?:en|es)?|Auteurs?|Titel|Titre|Título|Название|Авторы?|Ссылка|제목|저자|링크|标题|作者|链接|摘要|著者|リンク)\s?[:：]|^Submitted by\b|^replaced with\b|^Upvote$/;

/** Ends that go on: a mark, or a word that binds. */
const half =
  /[,;:]$|\s(?:the|an?|and|or|of|for|with|without|by|to|in|at|is|their|our|its|that|than|into|from|between|because)$/;

const code =
  /^(?:import|from) [a-z_][\w.]*(?: (?:import|as) [\w., *]+)?$|^[a-z_][\w.]*\(.*\)$|[;{]$|^(?:def|class|return|const|let|var) \w+.*[:;(]$|^TODO\b/;

/** A time of day at one end, mostly behind a day. */
const clocked =
  /^\[?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ T])?\d{1,2}:\d\d(?::\d\d)?\b(?!\s?[:\w])|^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ T]\d{1,2}:\d\d|\s\d{1,2}:\d\d\s?[AP]M$/i;

const furniture =
  /\bunsubscribe\b|view (?:this email |it )?in (?:your |a )?browser|all rights reserved|^©|^copyright \d|^save twitter|^list alerts|^cancel alert|^this message was sent|^sent from my|^(?:show|read|load) more$|^\d+ (?:authors?|comments?|replies|minute read)$|^(?:sign|log) (?:in|up)$|^(?:privacy policy|terms of (?:service|use))$|^get trending papers|^hugging face['’]s logo$|^(?:daily|weekly|monthly)$|^send any comments|^submissions to:|^showing \d+\W\d+ of|^(?:forwarded message|original message)|^page \d+(?: of \d+)?$|^(?:table of contents|contents|skip to (?:main )?content|other formats|tex source|view pdf|html \(experimental\)|access paper:?|submission history|editorial board)$|^(?:subscribe|upvote|daily papers|trending papers|see more|back to top)$/i;

const name = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:da|de|del|den|der|di|dos|du|la|le|van|von|el|al|bin|ten|ter|zu))`;
const fullName = new RegExp(String.raw`^\p{Lu}[\p{L}\p{M}'’.-]*(?: ${name}){1,4}$`, 'u');
const oneName =
  /^\p{Lu}(?:[\p{Ll}'’-]+|\.)(?: \p{Lu}\.| (?:de|van|von|der|da|del|di|la|el|bin))* \p{Lu}[\p{L}'’-]+$/u;
/** Words of titles that no name is. */
const noName =
  /^(?:and|for|with|the|in|on|of|to|an?|is|are|not|vs)$|\p{L}{5}ing$|\p{L}{3}(?:tion|ment|ness|ity|ism|ics|ance|ence|ous|ive|able|ible|less|ful|ology|ography|sis|ware|ized|ised|ated)s?$|^(?:models?|learning|language|neural|deep|data|graphs?|networks?|large|small|fast|visual|video|images?|agents?|memory|attention|search|code|test|tests|time|space|world|human|robots?|tools?|theory|methods?|survey|review|study|notes?|quantum|speech|audio|text|vision|control|systems?|policy|safe|safety|scale|scaling|transformers?|diffusion|llms?|ai|gans?|bert|gpt|tokens?|truths?|one|no|all|more|less|many)$/iu;

/** Whether names stand behind a label, at the start or within: `A Kettle for Every Harbour Verfasserin: Mireia Vall`. */
function hasNamesLabelled(title: string): boolean {
  return [...title.matchAll(/(?<=^|\s)(?=\p{Lu}[^\s]{3,30}\s?:\s)/gu)].some(({ index }) => {
    const { meaning, sure, value = '' } = readLabel(title.slice(index)) ?? {};
    return sure && meaning === 'authors' && (index === 0 || nameCost(value, new Set()) < 3);
  });
}

/** Two full names or more, parted by commas, or three by `and`; of four, one may be unusual. */
function isListOfNames(title: string): boolean {
  const parts = bareNames(title)
    .split(/\s*[,;·]\s*(?:and\s+)?|\s+(?:and|&)\s+/)
    .filter(Boolean);
  const names = parts.filter(isName).length;
  return names >= (/[,;·]/.test(title) ? 2 : 3) && names >= 0.75 * parts.length;
}

/** Whether a few words name a digest, an alert or a day. */
function isOfDigest(title: string): boolean {
  const words = title.split(' ').length;
  return (
    (words <= 8 && namesDigest(title)) ||
    /^(?:\w+ ){1,4}alert(?:$|: new )|^\w{3,9}, \d{1,2} \w{3,9} \d{4}\b/i.test(title)
  );
}

/** Whether two full names stand at the end, behind commas or in brackets. */
function hasNamesBehind(title: string): boolean {
  const behind =
    /\(([^()]*[,;&][^()]*)\)$/.exec(title)?.[1] ?? /.,((?: [^,]+,){1,}[^,]+)$/.exec(title)?.[1];
  const names =
    behind
      ?.trim()
      .split(/\s*[,;&]\s*/)
      .slice(-2) ?? [];
  return names.length === 2 && names.every(isName) && nameCost(names.join(', '), new Set()) === 0;
}

function isOneName(words: string): boolean {
  return oneName.test(words) && nameCost(words, new Set()) < 3;
}

function isName(part: string): boolean {
  return fullName.test(part) && !part.split(' ').some((word) => noName.test(word));
}

/** Two whole sentences, or one that is far longer than a title. */
function isText(title: string): boolean {
  const sentences = title.match(/\p{Ll}{3}[.!]["”)]? (?=\p{Lu}\p{L}* \p{Ll})/gu)?.length ?? 0;
  return title.length > 350 || (/\.$/.test(title) && sentences > 0 && title.length > 120);
}
