import { absolute } from '../../href.ts';
import { paths } from '../../model/address.ts';
import { cardAlt } from '../../texts/texts.ts';
import { pictureSize } from './card.ts';

/** The attributes of the `meta` elements that name the card of a page, where cards are `drawn` at all. */
export function cardTags(page: string, title: string, drawn: boolean): Record<string, string>[] {
  if (!drawn) return [{ name: 'twitter:card', content: 'summary' }];
  return [
    { property: 'og:image', content: absolute(paths.card(page)) },
    { property: 'og:image:width', content: String(pictureSize.width) },
    { property: 'og:image:height', content: String(pictureSize.height) },
    { property: 'og:image:alt', content: cardAlt(title) },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
