import type { ApiFiles } from '../../outputs/api-records.ts';
import { jsonResponse } from '../../store/json-response.ts';
import { getSiteFiles } from '../../store/site-files.ts';

export async function GET(): Promise<Response> {
  const files = (await getSiteFiles()).map(({ form, type, url, papers, bytes }) => ({
    form,
    type,
    url,
    papers,
    bytes,
  }));
  return jsonResponse({ files } satisfies ApiFiles);
}
