import { dataPaths } from '../domain/data-paths.ts';
import type { CollectionRecord } from '../export/collection-record.ts';
import { absolute } from './href.ts';
import type { ListFacts } from './paper-lists.ts';

/** What the site's own record of a list says before its papers. */
export function listHead({ path, ...facts }: ListFacts): Omit<CollectionRecord, 'papers'> {
  return { $schema: absolute(dataPaths.schema('collection')), url: absolute(path), ...facts };
}
