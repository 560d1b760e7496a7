import { instance } from '@viz-js/viz';
import { type Module, roomOf } from './rooms.ts';

/** The rooms as a picture in SVG: a box each, and an arrow to each room that it imports, as thick as they are many. */
export async function drawRooms(modules: readonly Module[]): Promise<string> {
  const viz = await instance();
  const svg = viz.renderString(asDot(modules), { format: 'svg' });
  return svg.replace(/^[\s\S]*?(?=<svg)/, '').replace(/<!--[\s\S]*?-->\n?/g, '');
}

function asDot(modules: readonly Module[]): string {
  const files = new Map<string, number>();
  const arrows = new Map<string, number>();
  for (const { file, imports } of modules) {
    const from = roomOf(file)?.name ?? file;
    files.set(from, (files.get(from) ?? 0) + 1);
    for (const imported of imports) {
      const to = roomOf(imported)?.name;
      if (!to || to === from) continue;
      const arrow = `"${from}" -> "${to}"`;
      arrows.set(arrow, (arrows.get(arrow) ?? 0) + 1);
    }
  }
  return [
    'digraph rooms {',
    'bgcolor="#fdfcf9"; pad=0.3; nodesep=0.35; ranksep=0.7;',
    'node [shape=box, style="rounded,filled", fillcolor="#ffffff", color="#8a8578", fontname="Helvetica", fontsize=13];',
    'edge [color="#8a857899", arrowsize=0.7];',
    ...[...files].map(([name, count]) => `"${name}" [label="${name}\\n${count} files"];`),
    ...[...arrows].map(([arrow, count]) => `${arrow} [penwidth=${width(count)}];`),
    '}',
  ].join('\n');
}

function width(count: number): string {
  return (0.6 + Math.log2(count) * 0.35).toFixed(2);
}
