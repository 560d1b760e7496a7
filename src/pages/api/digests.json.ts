import type { ApiDigests } from '../../outputs/api-records.ts';
import { getDigests } from '../../store/digests.ts';
import { jsonResponse } from '../../store/json-response.ts';

export async function GET(): Promise<Response> {
  const digests = (await getDigests()).map((digest) => ({
    id: digest.id,
    date: digest.date,
    label: digest.label,
    source: digest.sources[0]?.file ?? null,
    papers: digest.papers,
  }));
  return jsonResponse({ digests } satisfies ApiDigests);
}
