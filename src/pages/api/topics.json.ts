import { absolute } from '../../components/href.ts';
import { paths } from '../../model/address.ts';
import type { ApiTopics } from '../../outputs/api-records.ts';
import { jsonResponse } from '../../store/json-response.ts';
import { getFamilies, getTopics } from '../../store/topics.ts';

export async function GET(): Promise<Response> {
  const families = await getFamilies();
  const topics = [...(await getTopics()).values()].map((topic) => ({
    slug: topic.slug,
    name: topic.name,
    family: families.get(topic.family)?.slug ?? '',
    definition: topic.definition,
    url: absolute(paths.topic(topic.slug)),
    papers: topic.papers.map((paper) => paper.slug),
  }));
  return jsonResponse({ topics } satisfies ApiTopics);
}
