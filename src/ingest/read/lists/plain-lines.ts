import type { VenueType } from '../../../model/paper.ts';
import { isAbstractSection, isSectionName } from '../../../text/abstract-sections.ts';
import { endsInFullStop, titleScore } from '../pasted/title-score.ts';
import { type Addresses, isPaperAddress, readAddresses } from './address-line.ts';
import { isPageLine, type Labelled, namesAndVenue, readLabel, venueOf } from './list-labels.ts';
import type { ListLine, Sign } from './list-line.ts';
import { nameCost } from './name-line.ts';
import { isPossibleTitle, titleNumbers } from './title-numbers.ts';
import { tailOff } from './title-tail.ts';

/**
 * A line before its form is looked at; one with a sign stays as it is. `linked` is the text with the addresses of
 * its links, and `below` says that it stands below a title and holds none.
 */
export type LinkedLine = ListLine & { linked?: string; below?: boolean };

/** Lines of a list with what their form tells: labels and numbers of titles off, addresses apart. */
export function signLines(lines: readonly LinkedLine[]): ListLine[] {
  const broken = lines.filter(({ text }) => text.length > 120).length < 0.05 * lines.length;
  const numbers = titleNumbers(lines.map(({ text, below }) => (below ? '' : text)));
  const often = labelCounts(lines);
  let expected: Sign | undefined;
  return lines.map((line, index) => {
    if (line.sign) return line;
    const number = numbers.get(index);
    const above = line.blankBefore ? '' : (lines[index - 1]?.text ?? '');
    const within = isSentenceBefore(above, readAddresses(line.text), broken);
    const signed = signLine({ ...line, text: number ?? line.text }, often, expected, within);
    expected = signed.next;
    const open = number !== undefined ? 'title' : line.below ? 'below' : undefined;
    const sign = signed.sign ?? open;
    const { next: _, linked: __, below: ___, ...rest } = signed;
    return { ...rest, ...(sign === 'title' && tailOff(rest.text)), ...(sign && { sign }) };
  });
}

type Signed = LinkedLine & { next?: Sign | undefined };

function signLine(
  line: LinkedLine,
  often: ReadonlyMap<string, number>,
  expected: Sign | undefined,
  within: boolean,
): Signed {
  const { text } = line;
  const addresses = readAddresses(line.linked ?? text);
  if (addresses && within) return { ...line, sign: 'text' };
  if (addresses) return { ...line, text: '', sign: 'facts', ...addresses };
  const label = readLabel(text);
  if (label && isMeant(label, often, line))
    return labelled(line, label, readLabel(line.linked ?? text)?.value ?? label.value);
  if (expected) return { ...line, sign: expected };
  const venue = venueOf(text);
  if (venue) return { ...line, text: '', sign: 'facts', venue };
  if (isPageLine(text)) return { ...line, text: '', sign: 'facts' };
  if (isAbstractSection(text) && ((often.get('section') ?? 0) > 1 || endsInFullStop(text)))
    return { ...line, sign: 'text', whole: true, ...(isSectionName(text) && { next: 'text' }) };
  if (/^by \p{Lu}/u.test(text) && nameCost(text, new Set()) < 6)
    return { ...line, sign: 'authors' };
  const people = text.length < 600 ? namesAndVenue(text) : null;
  if (people) return { ...line, text: people.names, venue: people.venue };
  return besideAddress(line);
}

/** A title, or below one a line of names, whose address stands in the same line, before or behind it. */
function besideAddress(line: LinkedLine): Signed {
  const { text, below } = line;
  const found =
    /^(\S*(?:\/\/|arxiv:)\S+|\d{4}\.\d{4,5}(?:v\d+)?)\s+(.*)$|^(.*?)[\s([:–—-]+((?:https?:\/\/|arxiv:)\S+)$/i.exec(
      text,
    );
  const words = (found?.[2] ?? found?.[3] ?? '').replace(/^[-–—:|]\s*|[\s,.:|–—-]+$/g, '');
  const addresses = readAddresses(found?.[1] ?? found?.[4] ?? '');
  if (!addresses?.at.some(isPaperAddress) || words.length > 250 || leadsOn.test(words)) return line;
  if (/\bdoi$/i.test(words)) return { ...line, text: '', sign: 'facts', ...addresses };
  if (below)
    return nameCost(words, new Set()) < 1.6 ? { ...line, text: words, ...addresses } : line;
  return titleScore(words) > 2 ? { ...line, text: words, sign: 'title', ...addresses } : line;
}

/**
 * Whether the line above an address is a sentence that it belongs to: one that leads on to it or, where the lines are
 * `broken` at a width and the address is none of a paper, one that has not ended.
 */
function isSentenceBefore(above: string, address: Addresses | null, broken: boolean): boolean {
  if (above === '' || !address || titleScore(above) >= 6) return false;
  const unfinished = broken && !endsInFullStop(above) && !address.at.some(isPaperAddress);
  return (
    leadsOn.test(above) ||
    (unfinished && readLabel(above) === null && nameCost(above, new Set()) > 9)
  );
}

/** How a sentence ends whose address stands in the next line. */
const leadsOn =
  /(?:[:,(]|\b(?:at|in|on|from|see|via|visit|is|are|available|the|and|or|of|to|under|through|here|found|released?|website|page|url|link))$/;

/**
 * Whether a label is one and no title that begins alike: it is the usual name of a title, of authors or of an
 * abstract; it comes again, or stands among others; or what stands behind it shows it.
 */
function isMeant(
  label: Labelled,
  often: ReadonlyMap<string, number>,
  { blankBefore, below }: LinkedLine,
): boolean {
  const { meaning, name, sure, value } = label;
  if (sure && meaning !== 'brief' && meaning !== 'nothing' && meaning !== 'link') return true;
  const plain = sure && (meaning !== 'brief' || endsInFullStop(value));
  const others = often.get('sure') ?? 0;
  const among = (others > 1 && (plain || !blankBefore)) || (others > 0 && below);
  return (often.get(name) ?? 0) > 1 || Boolean(among) || telling(value);
}

/** Whether what stands behind a label that sentences use as well shows that it is one. */
function telling(value: string): boolean {
  return readAddresses(value) !== null || nameCost(value, new Set()) < 1;
}

function labelCounts(lines: readonly LinkedLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const label = readLabel(text);
    if (label) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
    if (isAbstractSection(text)) counts.set('section', (counts.get('section') ?? 0) + 1);
    if (label?.sure && label.meaning !== 'link') counts.set('sure', (counts.get('sure') ?? 0) + 1);
  }
  return counts;
}

/** Where another label begins in a line: `… | Targets: …`. */
const besides = /\s+[|｜]\s+(?=[\p{L} ]{2,30}[:：])/u;

/** What programs write where a machine gave them no text. */
const isFailure = /^(?:\w+ ){1,2}(?:failed|unavailable)$/i;

function labelled(line: LinkedLine, label: Labelled, linked: string): Signed {
  const { meaning, machine } = label;
  const facts = { ...line, text: '', sign: 'facts' as const };
  const value = meaning === 'authors' ? (label.value.split(besides)[0] ?? '') : label.value;
  const addresses = readAddresses(linked);
  if (meaning === 'title' || meaning === 'authors' || meaning === 'text' || meaning === 'brief')
    return value === ''
      ? { ...facts, next: meaning }
      : isFailure.test(value)
        ? facts
        : {
            ...line,
            text: value,
            sign: meaning,
            whole: true,
            ...(meaning === 'text' && { abstract: true }),
            ...(machine && { machine }),
          };
  if (meaning === 'link' && !addresses && linked === value && isPossibleTitle(value))
    return { ...line, text: value, sign: 'title' };
  if (meaning === 'code')
    return { ...facts, links: [...(addresses?.at ?? []), ...(addresses?.links ?? [])] };
  if (meaning === 'venue')
    return { ...facts, venue: value, venueType: venueTypeOfLabel(label.name) };
  if (meaning === 'categories')
    return { ...facts, categories: value.match(/[a-z-]+\.[A-Za-z-]{2,}/g) ?? [] };
  return { ...facts, ...(meaning === 'link' && addresses) };
}

function venueTypeOfLabel(name: string): VenueType | null {
  if (/^(?:journal|zeitschrift|fundstelle|revue|revista|rivista|tijdschrift|期刊)$/.test(name))
    return 'journal';
  return /^(?:conference|konferenz|会议)$/.test(name) ? 'conference' : null;
}
