import { settings } from 'virtual:offprint/settings';
import { serviceOfDump } from '../text/service-of-dump.ts';
import { getDigests } from './digests.ts';

/** The services from which digests and facts of this site were fetched. */
export type Sources = {
  /** The days of Hugging Face Daily Papers, newest first. */
  huggingFace: string[];
  arxiv: boolean;
  /** Whether any digest was saved by a person. */
  byHand: boolean;
};

export async function getSources(): Promise<Sources> {
  const files = (await getDigests()).flatMap(({ sources }) => sources.map(({ file }) => file));
  const found = files.map(serviceOfDump);
  const daysOf = (service: string) =>
    found.flatMap((dump) => (dump?.service === service ? dump.day : []));
  return {
    huggingFace: [...new Set(daysOf('Hugging Face'))].sort().reverse(),
    arxiv: settings.facts || daysOf('arXiv').length > 0,
    byHand: found.includes(null),
  };
}
