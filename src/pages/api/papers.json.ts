import { getPapers } from '../../store/papers.ts';
import { jsonResponse } from '../_files.ts';

export async function GET(): Promise<Response> {
  return jsonResponse({ papers: [...(await getPapers()).values()] });
}
