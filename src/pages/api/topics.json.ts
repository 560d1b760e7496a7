import { absolute } from '../../href.ts';
import { paths } from '../../model/address.ts';
import { apiTopic } from '../../outputs/records.ts';
import { getTopics } from '../../store/topics.ts';
import { jsonResponse } from '../_files.ts';

export async function GET(): Promise<Response> {
  const topics = [...(await getTopics()).values()].map((topic) =>
    apiTopic(topic, absolute(paths.topic(topic.slug))),
  );
  return jsonResponse({ topics });
}
