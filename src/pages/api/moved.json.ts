import type { ApiMoved } from '../../outputs/api-records.ts';
import { jsonResponse } from '../../store/json-response.ts';
import { getPapers } from '../../store/papers.ts';

export async function GET(): Promise<Response> {
  const moved = [...(await getPapers()).values()].flatMap(({ slug, formerly }) =>
    formerly.map((former) => [former, slug]),
  );
  return jsonResponse(Object.fromEntries(moved) satisfies ApiMoved);
}
