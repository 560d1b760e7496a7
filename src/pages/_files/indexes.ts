import { absolute } from '../../href.ts';
import { paths } from '../../model/address.ts';
import { dataPaths } from '../../model/files.ts';
import {
  apiDigest,
  apiTopic,
  jsonSchemas,
  listedJson,
  schemaNames,
} from '../../outputs/records.ts';
import { getDigests } from '../../store/digests.ts';
import { getKinds } from '../../store/kinds.ts';
import { getPapers, getPapersByListedYear } from '../../store/papers.ts';
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
    ...(await paperFiles()),
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

/** All papers as records: in one file, or where they were listed in several years in one for each, which the index names. */
async function paperFiles(): Promise<WrittenFile[]> {
  const years = await getPapersByListedYear();
  if (!years)
    return [
      jsonFile(dataPaths.api('papers'), async () => ({
        papers: [...(await getPapers()).values()],
      })),
    ];
  const path = (year: string) => dataPaths.api(`papers-${year}`);
  const named = [...years].map(([year, { length: papers }]) => ({
    year,
    url: absolute(path(year)),
    papers,
  }));
  return [
    jsonFile(dataPaths.api('papers'), () => ({ years: named })),
    ...[...years].map(([year, papers]) => ({
      path: path(year),
      type: 'application/json',
      text: () => `{"papers":[${papers.map(listedJson).join(',')}]}\n`,
    })),
  ];
}

function schemaFiles(kinds: readonly string[]): WrittenFile[] {
  const schemas = jsonSchemas((name) => absolute(dataPaths.schema(name)), kinds);
  return schemaNames.map((name) => ({
    path: dataPaths.schema(name),
    type: 'application/schema+json',
    text: () => `${JSON.stringify(schemas[name], null, 2)}\n`,
  }));
}
