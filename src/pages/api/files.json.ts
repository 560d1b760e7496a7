import { getSiteFiles, jsonResponse } from '../_files.ts';

export async function GET(): Promise<Response> {
  const files = (await getSiteFiles()).map(({ form, type, url, papers, bytes }) => ({
    form,
    type,
    url,
    papers,
    bytes,
  }));
  return jsonResponse({ files });
}
