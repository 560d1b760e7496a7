import { absolute } from '../components/href.ts';
import type { CollectionRecord } from '../outputs/collection-record.ts';
import { dataPaths } from '../outputs/data-paths.ts';
import type { ListFacts } from './paper-lists.ts';

/** What the site's own record of a list says before its papers. */
export function listHead({ path, ...facts }: ListFacts): Omit<CollectionRecord, 'papers'> {
  return { $schema: absolute(dataPaths.schema('collection')), url: absolute(path), ...facts };
}
