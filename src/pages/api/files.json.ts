import { jsonResponse } from '../../data/json-response.ts';
import { getSiteFiles } from '../../data/site-files.ts';
import type { ApiFiles } from '../../export/api-records.ts';

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
