import { absolute } from '../../components/href.ts';
import { dataPaths } from '../../outputs/data-paths.ts';
import { jsonSchemas, schemaNames } from '../../outputs/json-schemas.ts';

const schemas = jsonSchemas((name) => absolute(dataPaths.schema(name)));

export function getStaticPaths() {
  return schemaNames.map((name) => ({ params: { name }, props: { schema: schemas[name] } }));
}

export function GET({ props }: { props: { schema: object } }): Response {
  return new Response(`${JSON.stringify(props.schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
}
