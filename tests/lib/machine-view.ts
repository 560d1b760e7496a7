import { Parser } from 'htmlparser2';

type Attributes = Record<string, string>;

/** A page as programs read it. */
export type MachineView = {
  links: Attributes[];
  metas: Attributes[];
  /** The texts of its JSON-LD. */
  jsonLd: string[];
  /** The values of its COinS. */
  coins: string[];
  /** Every class that an element has. */
  classes: Set<string>;
  /** Papers that stand in its lists. */
  listed: number;
  /** Whether a link of it calls its target an author. */
  hasAuthorLink: boolean;
};

/** Reads a page as a program does that looks for what is said to it. */
export function machineView(html: string): MachineView {
  const view: MachineView = {
    links: [],
    metas: [],
    jsonLd: [],
    coins: [],
    classes: new Set(),
    listed: 0,
    hasAuthorLink: false,
  };
  let inJsonLd = false;
  const parser = new Parser({
    onopentag(tag, attributes) {
      inJsonLd = attributes['type'] === 'application/ld+json';
      if (inJsonLd) view.jsonLd.push('');
      note(view, tag, attributes);
    },
    ontext(text) {
      if (inJsonLd) view.jsonLd.push((view.jsonLd.pop() ?? '') + text);
    },
    onclosetag() {
      inJsonLd = false;
    },
  });
  parser.end(html);
  return view;
}

function note(view: MachineView, tag: string, attributes: Attributes): void {
  const classes = (attributes['class'] ?? '').split(/\s+/);
  for (const one of classes) view.classes.add(one);
  if (tag === 'link') view.links.push(attributes);
  if (tag === 'meta') view.metas.push(attributes);
  if (classes.includes('Z3988')) view.coins.push(attributes['title'] ?? '');
  if (tag === 'li' && classes.includes('item') && attributes['data-paper']) view.listed += 1;
  if (attributes['rel']?.split(' ').includes('author')) view.hasAuthorLink = true;
}
