import { getCards } from '../../data/cards.ts';
import { jsonResponse } from '../../data/json-response.ts';

/** What the build is to draw; it takes the file away when it has. */
export async function GET(): Promise<Response> {
  return jsonResponse({ cards: await getCards() });
}
