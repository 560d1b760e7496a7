import { readDay } from '../days/dump-day.ts';
import { splitLines } from '../decode-bytes.ts';
import { unlinker } from '../lists/unlink-markdown.ts';
import { isHeaderLine } from '../pasted/split-pieces.ts';
import { endsInFullStop } from '../pasted/title-score.ts';

/**
 * What a line is: a `title` that Markdown marks as one; `words`, a title or a text; a `vote` or who submitted,
 * mostly above a title; a `foot`, the authors or the dot below a text; a `day`; a `link` to code and the like;
 * a `phrase` of the page itself; nothing to read (`aside`).
 */
type LineKind = 'title' | 'words' | 'vote' | 'foot' | 'day' | 'link' | 'phrase' | 'aside';

/** A line of a page of Hugging Face, its Markdown read. */
export type PageLine = {
  /** 1-based. */
  line: number;
  text: string;
  kind: LineKind;
  /** Addresses that its links lead to. */
  to: string[];
  /** Whether a blank line stands above. */
  blankBefore: boolean;
  /** Whether a title above goes on in it. */
  goesOn: boolean;
};

/** Reads the lines of a page that are not blank. */
export function pageLines(text: string): PageLine[] {
  const raw = text.split(/\r?\n|\r/);
  const unlink = unlinker(text);
  const filled = splitLines(text).filter((line) => line.text !== '');
  const lines = filled.map(({ number, text }, index) => ({
    ...unlink(text),
    line: number,
    blankBefore: filled[index - 1]?.number !== number - 1,
    indented: /^ {2,}\S/.test(raw[number - 1] ?? ''),
  }));
  const linked = lines.some(({ level, to, opens }) => level > 0 && (opens || to.some(isPaper)));
  const read: PageLine[] = [];
  let open = false;
  for (const { level, indented, opens, closes, ...line } of lines) {
    const isTitle = level > 0 && (linked ? opens || line.to.some(isPaper) : level > 2);
    const below = indented && !line.blankBefore && !endsInFullStop(line.text);
    const goesOn = !isTitle && (open || (below && isReading(read.at(-1))));
    const kind = isTitle ? 'title' : goesOn ? 'words' : kindOf(line, read);
    read.push({ ...line, kind, goesOn });
    open = isTitle ? opens : open && !closes;
  }
  return read;
}

function isReading(line: PageLine | undefined): boolean {
  return line?.kind === 'title' || line?.kind === 'words';
}

/** Whether an address is that of a paper at Hugging Face. */
export function isPaper(address: string): boolean {
  return /^[^?]*\/papers\/\d{4}\.\d{4,5}/.test(address);
}

const count = String.raw`\d(?:[\d.,]*\d)?[kM]?`;
const forms: [kind: LineKind, form: RegExp][] = [
  ['aside', /^(?:[[\]*+•]|-{2,}|={2,}|_{2,}|\[\d+\]:? \S+)?$/],
  ['vote', new RegExp(String.raw`^(?:Upvote ?)?(?:\[-\] ?)?(?:${count}|[-–—])$|^Upvote$`)],
  ['vote', /^Submitted by.{0,60}$/],
  ['foot', /^(?:[·•]|·.{0,80})$/],
  ['foot', /^(?:.{1,80} ?[·•] ?)?\+?\d+ authors?(?:[ ·•]*\d+)*$/],
  ['foot', /^.{1,80} ?[·•] ?(?:Published on )?\w{3,9} \d{1,2}(?:, \d{4})?(?: \d+)*$/],
  ['link', new RegExp(`^(?:(?:LINK: )?(?:GitHub|(?:arXiv|Project) Page)(?: ${count})? ?)+$`, 'i')],
  ['phrase', /^(?:(?:Daily|Weekly|Monthly|Trending Papers|Previous|Next|View all) ?)+$/],
  ['phrase', /^(?:by|AK|(?:by ?(?:\[.*\] ?)?AK )?and the research community)$/i],
];
/** What may also be the last line of a title or text that is broken into lines. */
const footer =
  /^(?:System theme|Company|TOS|Privacy|About|Careers|Website|Models|Datasets|Spaces|Pricing|Docs|Trending Papers ranked by .*)$/;

/** How tabs of the page name what they show; without a year it is no day. */
const period =
  /^(?:Today|Yesterday|W(?:eek )?\d{1,2}|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** What a line is by its words and those above it; a line below `Submitted by` is a name. */
function kindOf(
  { text, blankBefore }: Pick<PageLine, 'text' | 'blankBefore'>,
  above: readonly PageLine[],
): LineKind {
  const bare = text.replace(/^[-*+•] +/, '');
  const found = forms.find(([, form]) => form.test(bare))?.[0];
  if (found) return found;
  if (isHeaderLine(bare)) return 'phrase';
  const wrapped = !blankBefore && isReading(above.at(-1));
  if (/^https?:\/\/\S+$/.test(text)) return wrapped ? 'words' : 'aside';
  if (footer.test(bare) && !wrapped) return 'phrase';
  if (readDay(bare.replace(/^Published on /, '').replace(/(?<=\d) \d{1,3}$/, ''))) return 'day';
  if (period.test(bare) && above.at(-1)?.kind === 'phrase') return 'phrase';
  const before = above.findLast(({ kind }) => kind !== 'aside');
  return before?.text === 'Submitted by' && bare.length < 40 ? 'vote' : 'words';
}
