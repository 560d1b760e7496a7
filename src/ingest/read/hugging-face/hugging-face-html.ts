import { DomUtils, parseDocument } from 'htmlparser2';
import { readPapers } from '../json/json-lists.ts';
import { type ReadEntry, type Reader, type Reading, refusal, type Source } from '../reader.ts';
import { statedFacts } from '../stated-facts.ts';

type Element = ReturnType<typeof DomUtils.findAll>[number];

/**
 * A page of lists of Hugging Face saved as HTML: the data that the page was made of stand in it; where a tool
 * has taken them out, titles and ids are read from its cards.
 */
export const huggingFaceHtml: Reader = {
  name: 'hugging-face-html',
  reads: ({ text }) =>
    /^\s*</.test(text) &&
    /data-target="(?:\w*Papers?\w*|SearchResults)"|href="[^"]*\/papers\/\d{4}\.\d{4,5}/.test(text),
  read(source) {
    const page = parseDocument(source.text, { withStartIndices: true });
    const elements = DomUtils.findAll(() => true, page);
    const data = elements.flatMap((element) => readProps(element, source) ?? []);
    const cards = elements.filter(({ name }) => name === 'article').flatMap(cardOf(source.text));
    const reading =
      data.toSorted((a, b) => b.entries.length - a.entries.length)[0] ?? ofCards(cards);
    if (reading.entries.length === 0)
      return refusal(source.path, 'a page (HTML) without papers', hint);
    return { ...reading, days: dayOf(elements) ?? reading.days };
  },
};

const hint = 'Save a page with a list of papers, such as https://huggingface.co/papers.';

/** HTML that no other reader takes. */
export const otherHtml: Reader = {
  name: 'other-html',
  reads: ({ text }) =>
    /^\s*(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text),
  read({ path, text }) {
    const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1]?.trim();
    return refusal(path, title ? `a web page (HTML), “${title}”` : 'a web page (HTML)', otherHint);
  },
};

const otherHint =
  'Copy the list out of the page as text into a .txt file, or save it as BibTeX, JSON or CSV.';

/** The papers in the data that an element was made of. */
function readProps({ attribs }: Element, source: Source): Reading | null {
  const props = attribs['data-props'];
  if (!props) return null;
  try {
    return readPapers(JSON.parse(props), source);
  } catch {
    return null;
  }
}

/** The paper on a card: its title and id, and a text where the card has one. */
function cardOf(text: string): (card: Element) => ReadEntry[] {
  return (card) => {
    const [heading] = DomUtils.getElementsByTagName('h3', card);
    const [link] = heading ? DomUtils.getElementsByTagName('a', heading) : [];
    const address = link?.attribs['href'] ?? '';
    if (!link || !/\/papers\/\d{4}\.\d{4,5}/.test(address)) return [];
    const texts = DomUtils.getElementsByTagName('p', card).map((p) =>
      DomUtils.textContent(p).trim(),
    );
    const links = DomUtils.getElementsByTagName('a', card).map(({ attribs }) => attribs['href']);
    const line = text.slice(0, link.startIndex ?? 0).split('\n').length;
    return [
      {
        title: DomUtils.textContent(link).trim().replace(/\s+/g, ' '),
        text: texts.filter((paragraph) => paragraph.length > 60),
        facts: statedFacts({
          at: [address],
          links: links.filter((to) => /^https:\/\/github\.com\//.test(to ?? '')),
        }),
        lines: [{ line, kind: 'title' }],
      },
    ];
  };
}

function ofCards(entries: ReadEntry[]): Reading {
  return { entries, header: 'rest', days: [], diagnostics: [] };
}

/** The day, week or month in the page's own address. */
function dayOf(elements: readonly Element[]): Reading['days'] | null {
  const own = elements.flatMap(({ attribs }) =>
    attribs['rel'] === 'canonical' || attribs['property'] === 'og:url'
      ? (attribs['href'] ?? attribs['content'] ?? [])
      : [],
  );
  const written = own.flatMap((address) => dayInAddress(address) ?? [])[0];
  return written === undefined ? null : [{ line: 1, written }];
}

/** The day, week or month of a list of Hugging Face by its address. */
export function dayInAddress(address: string): string | null {
  return /\/papers\/(?:date|week|month)\/(\d{4}-W?\d\d(?:-\d\d)?)/.exec(address)?.[1] ?? null;
}
