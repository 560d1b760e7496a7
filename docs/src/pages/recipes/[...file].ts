import type { APIRoute } from 'astro';

const files = import.meta.glob<string>(
  ['../../../daily/*', '../../../deploy/**/*', '!../../../**/*.md'],
  { query: '?raw', import: 'default', eager: true },
);

/** The recipes of `docs/daily` and `docs/deploy` at addresses below `/recipes/`, to read and to copy. */
export function getStaticPaths() {
  return Object.entries(files).map(([path, text]) => ({
    params: { file: path.replace('../../../', '') },
    props: { text },
  }));
}

export const GET: APIRoute = ({ props }) => new Response(props['text']);
