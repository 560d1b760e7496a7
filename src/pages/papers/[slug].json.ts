import type { APIRoute } from 'astro';
import { cslItems } from '../../data/csl-items.ts';
import { getPapers, type Paper } from '../../data/papers.ts';
import { cslJson } from '../../export/csl-json.ts';

export async function getStaticPaths() {
  return [...(await getPapers()).values()].map((paper) => ({
    params: { slug: paper.slug },
    props: { paper },
  }));
}

export const GET: APIRoute<{ paper: Paper }> = async ({ props }) =>
  new Response(cslJson(await cslItems([props.paper])), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
