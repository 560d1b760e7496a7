import { renderMath } from '../../ingest/repair/render-math.ts';

/** A formula in TeX as plain Unicode, the nearest that a line of text can come to it. */
export function plainMath(tex: string): string {
  const node = renderMath(tex);
  return node.type === 'inlineMath' ? node.data.plain : 'value' in node ? node.value : tex;
}
