import { getPapers } from '../../store/papers.ts';
import { jsonResponse } from '../_files.ts';

export async function GET(): Promise<Response> {
  const moved = [...(await getPapers()).values()].flatMap(({ slug, formerly }) =>
    formerly.map((former) => [former, slug]),
  );
  return jsonResponse(Object.fromEntries(moved));
}
