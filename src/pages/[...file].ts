import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from './_files/data.ts';
import { emailFiles } from './_files/emails.ts';
import { feedFiles } from './_files/feeds.ts';
import { iconFiles, wordmarkFiles } from './_files/icons.ts';
import { indexFiles } from './_files/indexes.ts';
import { llmsFile } from './_files/llms.ts';
import { manifestFile } from './_files/manifest.ts';
import { mapFiles } from './_files/map.ts';
import { movedPages } from './_files/moved.ts';
import { openSearchFile, robotsFile } from './_files/search-engines.ts';
import type { WrittenFile } from './_files/written-file.ts';

/** Every file of the site that is no page: for programs, feed readers, browsers and the scripts of pages. */
export const getStaticPaths = (async () => {
  const files: WrittenFile[] = [
    ...(await dataFiles()),
    ...(await feedFiles()),
    ...(await emailFiles()),
    ...(await indexFiles()),
    ...(await mapFiles()),
    ...(await movedPages()),
    ...iconFiles(),
    ...wordmarkFiles(),
    llmsFile,
    manifestFile,
    openSearchFile,
    robotsFile,
  ];
  return files.map(({ key, ...file }) => ({
    params: { file: file.path.slice(1) },
    props: file,
    ...(key && { cacheKey: key }),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<WrittenFile> = async ({ props: { type, text } }) => {
  const body = await text();
  const charset = typeof body === 'string' ? '; charset=utf-8' : '';
  return new Response(body, { headers: { 'Content-Type': `${type}${charset}` } });
};
