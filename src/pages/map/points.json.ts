import { jsonResponse } from '../../data/json-response.ts';
import { getMapPoints } from '../../data/map.ts';

export async function GET(): Promise<Response> {
  return jsonResponse(await getMapPoints());
}
