import { absolute } from '../../data/href.ts';
import { jsonResponse } from '../../data/json-response.ts';
import { getTopics } from '../../data/topics.ts';
import { paths } from '../../domain/urls.ts';
import type { ApiTopics } from '../../export/api-records.ts';

export async function GET(): Promise<Response> {
  const topics = [...(await getTopics()).values()].map((topic) => ({
    slug: topic.slug,
    name: topic.name,
    family: topic.family,
    definition: topic.definition,
    url: absolute(paths.topic(topic.slug)),
    papers: topic.papers.map((paper) => paper.slug),
  }));
  return jsonResponse({ topics } satisfies ApiTopics);
}
