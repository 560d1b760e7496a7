import { absolute } from '../../href.ts';
import { dataPaths } from '../../model/files.ts';
import { jsonSchemas, schemaNames } from '../../outputs/json-schemas.ts';
import { textResponse } from '../_files.ts';

const schemas = jsonSchemas((name) => absolute(dataPaths.schema(name)));

export function getStaticPaths() {
  return schemaNames.map((name) => ({ params: { name }, props: { schema: schemas[name] } }));
}

export function GET({ props }: { props: { schema: object } }): Response {
  return textResponse(`${JSON.stringify(props.schema, null, 2)}\n`, 'application/schema+json');
}
