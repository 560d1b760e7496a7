import type { Card } from './card.ts';

/** A card of a title alone. */
export function titleCard(title: string, path = `/og/${title}.png`): Card {
  return { path, title, eyebrow: null, corner: '', point: '', lead: '', bar: [], facts: [] };
}
