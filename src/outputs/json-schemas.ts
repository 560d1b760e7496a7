import { z } from 'zod';
import { cslCustomSchema, cslItemSchema } from './csl-schema.ts';
import {
  apiDigestsSchema,
  apiFilesSchema,
  apiMovedSchema,
  apiPapersSchema,
  apiTopicsSchema,
  collectionSchema,
  paperFileSchema,
} from './records.ts';

const described = {
  paper: paperFileSchema,
  collection: collectionSchema,
  csl: z.array(cslItemSchema).describe('A file of CSL-JSON 1.0.2, a list of items.'),
  'csl-item': cslItemSchema,
  'csl-custom': cslCustomSchema,
  'api-papers': apiPapersSchema,
  'api-digests': apiDigestsSchema,
  'api-topics': apiTopicsSchema,
  'api-files': apiFilesSchema,
  'api-moved': apiMovedSchema,
};
type SchemaName = keyof typeof described;
export const schemaNames = Object.keys(described) as SchemaName[];

/**
 * The JSON Schema (2020-12) of every JSON file of the site by name, made from the Zod schemas after which
 * the files are typed. `addressOf` gives the absolute address of a schema, its `$id`.
 */
export function jsonSchemas(addressOf: (name: SchemaName) => string): Record<SchemaName, object> {
  const registry = z.registry<{ id: string }>();
  for (const name of schemaNames) registry.add(described[name], { id: name });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => addressOf(id as SchemaName) });
  return schemas as Record<SchemaName, object>;
}

/** What a schema describes, in one sentence. */
export function schemaMeaning(name: SchemaName): string {
  return described[name].description ?? '';
}
