import { settings } from 'virtual:offprint/settings';
import { absolute } from '../../href.ts';
import { paths } from '../../model/address.ts';
import { dataPaths, fileForms, filePart } from '../../model/files.ts';
import { llmsTxt, type NotedLink } from '../../outputs/llms-txt.ts';
import { siteConfig } from '../../site.config.ts';
import { getDigests } from '../../store/digests.ts';
import { papersOf } from '../../store/papers.ts';
import { getTopics } from '../../store/topics.ts';
import { countOf } from '../../text/phrases.ts';
import { digestDay } from '../../texts/days.ts';
import { getListFiles, getSiteFiles } from './data.ts';
import type { WrittenFile } from './written-file.ts';

const twin = (page: string) => absolute(paths.file(page, 'md'));

const notes = [
  `Every page of a paper, ${settings.hasTopics ? 'a topic, ' : ''}a digest or a day has a twin in Markdown: the same address with .md in place of the last slash. So it has one in JSON (.json) and in BibTeX (.bib).`,
  'What is not known of a paper is left out: no author, date or venue is guessed.',
];

/** What a language model reads first. */
export const llmsFile: WrittenFile = {
  path: dataPaths.llms(),
  type: 'text/plain',
  text: async () =>
    llmsTxt(siteConfig.title, siteConfig.description, notes, [
      { title: 'Digests', links: await digests() },
      { title: 'Topics', links: await topics() },
      { title: 'Data', links: await data() },
      { title: 'Optional', links: await newestPapers() },
    ]),
};

async function digests() {
  const links = (await getDigests()).map((digest) =>
    twins(paths.digest(digest.id), digest.label, `${digestDay(digest) ?? 'undated'},`),
  );
  return (await Promise.all(links)).flat();
}

async function topics() {
  const links = [...(await getTopics()).values()].map(({ slug, name, definition }) =>
    twins(paths.topic(slug), name, `${definition};`),
  );
  return (await Promise.all(links)).flat();
}

/** A list in Markdown, in as many files as it has. */
async function twins(page: string, name: string, note: string): Promise<NotedLink[]> {
  const files = (await getListFiles()).get(page) ?? [];
  return files
    .filter(({ form }) => form === 'md')
    .map((file) => ({
      name: [name, filePart(file)].filter(Boolean).join(', '),
      url: absolute(paths.file(page, file.name)),
      note: `${note} ${countOf(file.papers.length, 'paper')}`,
    }));
}

async function data() {
  const files = (await getSiteFiles()).map(({ form, url, papers }) => ({
    name: `${countOf(papers, 'paper')} as ${fileForms[form].name}`,
    url,
  }));
  return [
    {
      name: 'About the data',
      url: absolute(paths.data()),
      note: 'every file, its schema and its licence',
    },
    ...files,
  ];
}

/** The papers of the newest digests, as many as the feed has. */
async function newestPapers() {
  const slugs = new Set((await getDigests()).flatMap((digest) => digest.papers));
  const papers = await papersOf([...slugs].slice(0, siteConfig.feedSize));
  return papers.map(({ slug, title }) => ({ name: title, url: twin(paths.papers(slug)) }));
}
