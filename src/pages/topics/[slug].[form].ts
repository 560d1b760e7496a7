import { filePaths, pageFile } from '../../data/page-files.ts';
import { getTopics } from '../../data/topics.ts';
import { paths } from '../../domain/urls.ts';
import { listFiles } from '../../export/file-forms.ts';

export async function getStaticPaths() {
  const topics = [...(await getTopics()).values()];
  const pages = topics.map(({ slug, name, definition, papers }) => ({
    params: { slug },
    papers,
    list: {
      type: 'topic' as const,
      path: paths.topic(slug),
      title: name,
      description: definition,
      date: null,
    },
  }));
  return filePaths([...listFiles, 'linkset.json'], pages);
}

export const GET = pageFile;
