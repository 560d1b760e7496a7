import { settings } from 'virtual:offprint/settings';
import type { APIContext } from 'astro';
import { cachedCard, cardName, keepCards } from '../../features/cards/card-cache.ts';
import { cardsOf } from '../../features/cards/cards.ts';
import { getDigests } from '../../store/digests.ts';
import { getPapers } from '../../store/papers.ts';
import { getTopics } from '../../store/topics.ts';
import { getFamilies } from '../../store/vocabulary.ts';

/** The pictures that stand for pages where somebody shares them; none where none can be drawn. */
export async function getStaticPaths() {
  const { cards: cache } = settings;
  if (!cache) return [];
  const [papers, topics, families, digests] = await Promise.all([
    getPapers(),
    getTopics(),
    getFamilies(),
    getDigests(),
  ]);
  const cards = cardsOf({ papers, topics, families, digests }).map((card) => ({
    params: { card: card.path.replace(/^\/og\/|\.png$/g, '') },
    props: { card, cache },
    cacheKey: cardName(card, cache.version),
  }));
  keepCards(
    cards.map(({ cacheKey }) => cacheKey),
    cache,
  );
  return cards;
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export async function GET({ props: { card, cache } }: APIContext<Props>): Promise<Response> {
  const picture = await cachedCard(card, cache);
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}
