import { getCards } from '../../features/cards/cards.ts';
import { jsonResponse } from '../_files.ts';

/** What the build is to draw; it takes the file away when it has. */
export async function GET(): Promise<Response> {
  return jsonResponse({ cards: await getCards() });
}
