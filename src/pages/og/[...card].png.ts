import { settings } from 'virtual:offprint/settings';
import type { APIContext } from 'astro';
import type { Card } from '../../features/cards/card.ts';
import { CardPictures, cardName } from '../../features/cards/card-cache.ts';
import { cardsOf } from '../../features/cards/cards.ts';
import { drawCards, type Order } from '../../features/cards/draw-cards.ts';
import { siteParts } from '../../model/site-parts.ts';
import { siteConfig } from '../../site.config.ts';
import { getDigests } from '../../store/digests.ts';
import { getPapers } from '../../store/papers.ts';
import { getTopics } from '../../store/topics.ts';
import { getFamilies } from '../../store/vocabulary.ts';

const pictures = settings.cards && new CardPictures(settings.cards, draw);

/** The pictures that stand for pages where somebody shares them; none where none can be drawn. */
export async function getStaticPaths() {
  if (!settings.cards || !pictures) return [];
  const { version } = settings.cards;
  const [papers, topics, families, digests] = await Promise.all([
    getPapers(),
    getTopics(),
    getFamilies(),
    getDigests(),
  ]);
  const { yearOf } = siteParts(digests);
  const isHere = ({ path }: Card) => !settings.year || yearOf(path) === settings.year;
  const cards = cardsOf({ papers, topics, families, digests }).filter(isHere);
  // While developing, each is drawn when it is looked at.
  if (!import.meta.env.DEV) pictures.begin(cards);
  return cards.map((card) => ({
    params: { card: card.path.replace(/^\/og\/|\.png$/g, '') },
    props: { card },
    cacheKey: cardName(card, version),
  }));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export async function GET({ props: { card } }: APIContext<Props>): Promise<Response> {
  const picture = await pictures?.pictureOf(card);
  return new Response(picture && new Uint8Array(picture), {
    headers: { 'Content-Type': 'image/png' },
  });
}

function draw(orders: readonly Order[]) {
  const { title, mark, language } = siteConfig;
  const program = settings.cards?.program ?? '';
  return drawCards(orders, { program, look: { title, mark, language } });
}
