import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { cardSize } from '../../features/cards/card.ts';
import { paths } from '../../model/address.ts';
import type { Finding, Site } from './rules.ts';

/** Checks that the card that each page names is there and has the size that the page says. */
export function findCardFaults(out: string, site: Site): Finding[] {
  const named = [...site.pages.values()].flatMap(({ path, card }) =>
    card ? [{ path, card }] : [],
  );
  const root = site.base.replace(/\/$/, '');
  const files = new Map(named.map(({ card }) => [card, new URL(card).pathname.slice(root.length)]));
  const wrong = new Map(
    [...files].flatMap(([card, file]) => {
      const reason = site.files.has(file) ? sizeFault(join(out, file)) : 'is not there';
      return reason ? [[card, reason] as const] : [];
    }),
  );
  const fault = (path: string, reason: string) => ({ path, rule: 'cards', reason });
  return [
    ...named
      .filter(({ card }) => wrong.has(card))
      .map(({ path, card }) => fault(path, `The card ${card} ${wrong.get(card)}.`)),
    ...named
      .filter(({ path, card }) => isPaper.test(path) && files.get(card) !== paths.card(path))
      .map(({ path }) => fault(path, 'The paper has no card of its own.')),
  ];
}

const isPaper = /^\/papers\/[^/]+\/$/;

/** What is wrong with a PNG, whose width and height stand at its bytes 16 and 20. */
function sizeFault(file: string): string | null {
  const head = Buffer.alloc(24);
  const opened = openSync(file, 'r');
  readSync(opened, head);
  closeSync(opened);
  if (head.toString('latin1', 1, 4) !== 'PNG') return 'is no PNG';
  const [width, height] = [head.readUInt32BE(16), head.readUInt32BE(20)];
  if (width === cardSize.width && height === cardSize.height) return null;
  return `has ${width} × ${height} pixels, not ${cardSize.width} × ${cardSize.height}`;
}
