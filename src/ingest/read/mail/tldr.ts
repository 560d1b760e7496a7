import { finding } from '../../rules.ts';
import { type Line, splitLines } from '../decode-bytes.ts';
import { type ReadEntry, type Reader, refusal, type WrittenDay } from '../reader.ts';
import { statedFacts } from '../stated-facts.ts';
import { fromCapitals, type WordForms, wordForms } from './title-case.ts';

/**
 * Newsletters of TLDR, as plain text of the mail, with titles in capitals and links at the end, or copied from the
 * page: titles with the time that reading takes, and texts below. What a sponsor wrote is left out.
 */
export const tldr: Reader = {
  name: 'tldr',
  reads: ({ text }) =>
    /\bTLDR\b|MINUTE\s+READ\)\s*\[\d/.test(text) &&
    (text.match(/\(\d{1,3}\s+minute\s+read\)\s*(?:\[\d+\]\s*)?$/gim)?.length ?? 0) >= 2,
  read: ({ path, text }) => {
    const lines = splitLines(text);
    const told = {
      path,
      links: linksIn(lines),
      forms: wordForms(lines.map(({ text }) => text).join('\n')),
    };
    const items = itemsIn(lines).filter(({ kind }) => !/^sponsor/i.test(kind));
    if (items.length === 0)
      return refusal(path, 'a newsletter of TLDR without an item', 'Copy the mail again.');
    return {
      entries: items.map((item) => entryOf(item, told)),
      header: 'rest',
      days: lines.flatMap(dayOf),
      textKind: 'brief',
      diagnostics: [],
    };
  },
};

function dayOf({ number, text }: Line): WrittenDay[] {
  const written = /^TLDR(?: \w+){0,2} (\d{4}-\d\d-\d\d)$/.exec(text)?.[1];
  return written ? [{ line: number, written }] : [];
}

/** The links at the end of the mail by their numbers. */
function linksIn(lines: readonly Line[]): ReadonlyMap<string, string> {
  const found = lines.flatMap(({ text }) => {
    const [, number, url] = /^\[(\d+)\] (https?:\S+)$/.exec(text) ?? [];
    return number && url ? [[number, direct(url)] as const] : [];
  });
  return new Map(found);
}

/** An address without the counter that it goes through and the marks of the newsletter; empty where it is hidden. */
function direct(url: string): string {
  const counted = /^https:\/\/tracking\.tldrnewsletter\.com\/CL0\/(https?:[^/]+)\//.exec(url)?.[1];
  const target = counted ? decodeURIComponent(counted) : url;
  if (!URL.canParse(target) || /^https:\/\/\w+\.tldrnewsletter\.com\//.test(target)) return '';
  const address = new URL(target);
  for (const name of [...address.searchParams.keys()])
    if (name.startsWith('utm_')) address.searchParams.delete(name);
  return address.href;
}

type Item = { title: string; kind: string; link: string; titleLines: Line[]; text: Line[][] };

const ending =
  /^(.+?)\s*\((\d+ minute (?:read|watch|listen|video|podcast)|github repo|sponsor(?:ed)?|website|paper|tool|thread|tweet|video|podcast|course|book|event|demo|repo)\)(?: \[(\d+)\])?$/i;
const footer =
  /^(?:Love TLDR\?|Links:|Want to (?:advertise|work)|If you have any comments|Thanks for reading)/i;

/** The items in their order, those of sponsors too. A line in capitals, or one below a picture, opens a section. */
function itemsIn(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  let open = false;
  let picture = false;
  for (const block of blocksOf(lines)) {
    const text = join(block);
    if (footer.test(text)) break;
    const item = startOf(block);
    if (item) items.push(item);
    const opensSection = picture || !/\p{Ll}{2}/u.test(text) || isPicture(block[0]?.text);
    open = item !== null || (open && !opensSection);
    if (open && !item) items.at(-1)?.text.push(block);
    picture = block.every((line) => isPicture(line.text));
  }
  return items;
}

function isPicture(text = ''): boolean {
  return !/[\p{L}\p{N}]/u.test(text) && /\p{Extended_Pictographic}/u.test(text);
}

/** Runs of filled lines. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

function join(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}

/** The item whose title opens a block, over four lines at most; what stands below it in the block is its text. */
function startOf(block: readonly Line[]): Item | null {
  const filled = block.filter(({ text }) => /\p{L}|^\[\d+\]$/u.test(text));
  for (let count = 1; count <= Math.min(4, filled.length); count += 1) {
    const titleLines = filled.slice(0, count);
    const [, title, kind = '', link = ''] = ending.exec(join(titleLines)) ?? [];
    const goesOn = link === '' && /^\[\d+\]$/.test(filled[count]?.text ?? '');
    if (title && !goesOn)
      return {
        title,
        kind,
        link,
        titleLines,
        text: count < filled.length ? [filled.slice(count)] : [],
      };
  }
  return null;
}

function entryOf(
  { title, link, titleLines, text }: Item,
  told: { path: string; links: ReadonlyMap<string, string>; forms: WordForms },
): ReadEntry {
  const inCapitals = !/\p{Ll}/u.test(title);
  const set = inCapitals ? fromCapitals(title, told.forms) : { title, guessed: [] };
  const line = titleLines[0]?.number ?? 1;
  const words = set.guessed.map((word) => `“${word}”`).join(' and ');
  return {
    title: set.title,
    text: text.map(join),
    facts: statedFacts({ at: [told.links.get(link)] }),
    lines: [
      ...titleLines.map(({ number }) => ({ line: number, kind: 'title' as const })),
      ...text.flat().map(({ number }) => ({ line: number, kind: 'text' as const })),
    ],
    ...(words && {
      findings: [finding('capitals-guessed', { file: told.path, line, words, actual: title })],
    }),
  };
}
