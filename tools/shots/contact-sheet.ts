import { escapeHtml } from '../../src/text/escape.ts';
import type { Shot } from './take-shots.ts';

export type Looked = { name: string; path: string; shots: Shot[]; troubles: string[] };

/** A page to look through all pictures: a row for each kind of page, its troubles above it. */
export function contactSheet(pages: readonly Looked[]): string {
  const rows = pages.map(
    ({ name, path, shots, troubles }) =>
      `<section><h2>${escapeHtml(name)} <small>${escapeHtml(path)}</small></h2>${troubles
        .map((trouble) => `<p class="trouble">${escapeHtml(trouble)}</p>`)
        .join('')}<div>${shots.map(picture).join('')}</div></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every kind of page</title><style>${style}</style>${rows.join('\n')}</html>\n`;
}

function picture({ kind, width, scheme, file }: Shot): string {
  const name = `${kind}, ${width} px, ${scheme}`;
  return `<a href="${file}"><img src="${file}" alt="${escapeHtml(name)}" loading="lazy"><span>${width} ${scheme}</span></a>`;
}

const style = `body{font:14px/1.4 system-ui;margin:1rem;background:#ddd}h2{font-size:1rem}small{font-weight:400;color:#555;overflow-wrap:anywhere}
div{display:flex;gap:.6rem;overflow-x:auto;align-items:start}a{color:inherit}img{display:block;height:26rem;object-fit:cover;object-position:top;border:1px solid #aaa}.trouble{color:#a00}`;
