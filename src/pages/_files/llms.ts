import { settings } from 'virtual:offprint/settings';
import { absolute } from '../../href.ts';
import { paths } from '../../model/address.ts';
import { dataPaths, fileForms, filePart } from '../../model/files.ts';
import { llmsTxt, type NotedLink } from '../../outputs/llms-txt.ts';
import { siteConfig } from '../../site.config.ts';
import { getDigests } from '../../store/digests.ts';
import { papersOf } from '../../store/papers.ts';
import { getTerms } from '../../store/terms.ts';
import { getTopics } from '../../store/topics.ts';
import { digestDay } from '../../texts/days.ts';
import { markedTitle } from '../../texts/status.ts';
import * as texts from '../../texts/texts.ts';
import { getListFiles, getSiteFiles } from './data.ts';
import type { WrittenFile } from './written-file.ts';

/** The form in which lists are told. */
const told = siteConfig.files === 'lean' ? 'json' : 'md';

const notes = [
  siteConfig.files === 'lean'
    ? texts.llmsRecords(settings.hasTopics)
    : texts.llmsTwins(settings.hasTopics),
  texts.llmsNotKnown,
];

/** What a language model reads first. */
export const llmsFile: WrittenFile = {
  path: dataPaths.llms(),
  type: 'text/plain',
  text: async () =>
    llmsTxt(siteConfig.title, siteConfig.description, notes, [
      { title: texts.llmsDigests, links: await digests() },
      { title: texts.llmsTopics, links: await topics() },
      { title: texts.llmsTerms, links: await terms() },
      { title: texts.llmsData, links: await data() },
      // Known to readers of the format by this name.
      { title: 'Optional', links: await newestPapers() },
    ]),
};

/** The newest, as many as a reader of the file can take in; `api/digests.json` has all. */
const mostDigests = 100;

async function digests() {
  const links = (await getDigests())
    .slice(0, mostDigests)
    .map((digest) =>
      twins(paths.digest(digest.id), digest.label, (count) =>
        texts.llmsDigestNote(digestDay(digest), count),
      ),
    );
  return (await Promise.all(links)).flat();
}

async function topics() {
  const links = [...(await getTopics()).values()].map(({ slug, name, definition }) =>
    twins(paths.topic(slug), name, (count) => texts.llmsTopicNote(definition, count)),
  );
  return (await Promise.all(links)).flat();
}

/** The pages of terms, which have no twins. */
async function terms(): Promise<NotedLink[]> {
  return [...(await getTerms()).values()].map(({ slug, name, papers }) => ({
    name,
    url: absolute(paths.term(slug)),
    note: texts.papers(papers.length),
  }));
}

/** A list in its form, in as many files as it has, with a note of the number of papers in each. */
async function twins(
  page: string,
  name: string,
  note: (count: number) => string,
): Promise<NotedLink[]> {
  const files = (await getListFiles()).get(page) ?? [];
  return files
    .filter(({ form }) => form === told)
    .map((file) => ({
      name: [name, filePart(file)].filter(Boolean).join(', '),
      url: absolute(paths.file(page, file.name)),
      note: note(file.papers.length),
    }));
}

async function data() {
  const files = (await getSiteFiles()).map(({ form, url, papers }) => ({
    name: texts.llmsFile(papers, fileForms[form].name),
    url,
  }));
  return [
    {
      name: texts.llmsAboutData,
      url: absolute(paths.data()),
      note: texts.llmsAboutDataNote,
    },
    ...files,
  ];
}

/** The papers of the newest digests, as many as the feed has. */
async function newestPapers() {
  const slugs = new Set((await getDigests()).flatMap((digest) => digest.papers));
  const papers = await papersOf([...slugs].slice(0, siteConfig.feedSize));
  return papers.map((paper) => ({
    name: markedTitle(paper),
    url: absolute(paths.file(paths.papers(paper.slug), 'json')),
  }));
}
