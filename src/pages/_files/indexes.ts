import { absolute } from '../../href.ts';
import { paths } from '../../model/address.ts';
import { dataPaths } from '../../model/files.ts';
import { apiDigest, apiTopic, jsonSchemas, schemaNames } from '../../outputs/records.ts';
import { getDigests } from '../../store/digests.ts';
import { getKinds } from '../../store/kinds.ts';
import { getPapers, getPapersInParts } from '../../store/papers.ts';
import { getTopics } from '../../store/topics.ts';
import { getFamilies } from '../../store/vocabulary.ts';
import { getSiteFiles } from './data.ts';
import { jsonFile, type WrittenFile } from './written-file.ts';

/** The indexes of the whole site, and the schemas of every JSON file. */
export async function indexFiles(): Promise<WrittenFile[]> {
  const papers = [...(await getPapers()).values()];
  const topics = [...(await getTopics()).values()];
  const families = await getFamilies();
  const digests = await getDigests();
  return [
    ...(await yearsFile()),
    jsonFile(dataPaths.api('digests'), () => ({ digests: digests.map(apiDigest) })),
    jsonFile(dataPaths.api('topics'), () => ({
      topics: topics.map((topic) => {
        const family = families.get(topic.family)?.slug ?? '';
        return apiTopic(topic, { family, url: absolute(paths.topic(topic.slug)) });
      }),
    })),
    jsonFile(dataPaths.api('files'), async () => ({
      files: (await getSiteFiles()).map((file) => {
        const { form, type, url, papers, bytes } = file;
        return { form, type, url, papers, bytes };
      }),
    })),
    jsonFile(dataPaths.api('moved'), () =>
      Object.fromEntries(
        papers.flatMap(({ slug, formerly }) => formerly.map((old) => [old, slug])),
      ),
    ),
    // What the search dialog of every page suggests.
    jsonFile(`${paths.search()}topics.json`, () =>
      topics.map(({ slug, name, family, papers }) => ({
        slug,
        name,
        family,
        papers: papers.length,
      })),
    ),
    ...schemaFiles((await getKinds()).map(({ slug }) => slug)),
  ];
}

/** Where the records of all papers are, which are files of the site: together they are `api/papers.json` itself. */
async function yearsFile(): Promise<WrittenFile[]> {
  if (!(await getPapersInParts())) return [];
  const files = (await getSiteFiles()).filter(({ form }) => form === 'json');
  const years = files.map(({ suffix, url, papers }) => ({ year: suffix.slice(1), url, papers }));
  return [jsonFile(dataPaths.api('papers'), () => ({ years }))];
}

function schemaFiles(kinds: readonly string[]): WrittenFile[] {
  const schemas = jsonSchemas((name) => absolute(dataPaths.schema(name)), kinds);
  return schemaNames.map((name) => ({
    path: dataPaths.schema(name),
    type: 'application/schema+json',
    text: () => `${JSON.stringify(schemas[name], null, 2)}\n`,
  }));
}
