import { absolute } from '../../href.ts';
import { paths } from '../../model/address.ts';
import { apiTopic } from '../../outputs/records.ts';
import { getTopics } from '../../store/topics.ts';
import { getFamilies } from '../../store/vocabulary.ts';
import { jsonResponse } from '../_files.ts';

export async function GET(): Promise<Response> {
  const families = await getFamilies();
  const topics = [...(await getTopics()).values()].map((topic) =>
    apiTopic(topic, {
      family: families.get(topic.family)?.slug ?? '',
      url: absolute(paths.topic(topic.slug)),
    }),
  );
  return jsonResponse({ topics });
}
