import { citationFile, citationPaths } from '../../data/citation-files.ts';
import { getTopics } from '../../data/topics.ts';
import { listForms } from '../../export/citation-forms.ts';

export async function getStaticPaths() {
  const topics = [...(await getTopics()).values()];
  return citationPaths(
    listForms,
    topics.map(({ slug, name, papers }) => ({ params: { slug }, title: name, papers })),
  );
}

export const GET = citationFile;
