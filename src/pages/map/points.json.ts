import { jsonResponse } from '../../store/json-response.ts';
import { getMapPoints } from '../../store/map.ts';

export async function GET(): Promise<Response> {
  return jsonResponse(await getMapPoints());
}
