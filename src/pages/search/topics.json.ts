import { getTopics } from '../../store/topics.ts';
import { jsonResponse } from '../_files.ts';

/** The topics that the search dialog of every page suggests. */
export async function GET(): Promise<Response> {
  const topics = [...(await getTopics()).values()].map(({ slug, name, family, papers }) => ({
    slug,
    name,
    family,
    papers: papers.length,
  }));
  return jsonResponse(topics);
}
