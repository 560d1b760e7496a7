import { apiDigest } from '../../outputs/records.ts';
import { getDigests } from '../../store/digests.ts';
import { jsonResponse } from '../_files.ts';

export async function GET(): Promise<Response> {
  return jsonResponse({ digests: (await getDigests()).map(apiDigest) });
}
