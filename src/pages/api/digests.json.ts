import { getDigests } from '../../data/digests.ts';
import { jsonResponse } from '../../data/json-response.ts';
import type { ApiDigests } from '../../export/api-records.ts';

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
