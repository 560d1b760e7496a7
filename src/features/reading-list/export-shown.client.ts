import type { CitationForm } from '../../outputs/citation-forms.ts';
import { countOf } from '../../text/count-of.ts';
import { stated } from './library.client.ts';
import { factsOfAll } from './paper-facts.client.ts';
import { saveAs } from './save-as.client.ts';
import { getLibrary } from './store.client.ts';
import { tell } from './tell.client.ts';

/** Hands the reader a file of these papers with their notes, and says what was left out. */
export async function exportShown(form: CitationForm, slugs: readonly string[]): Promise<void> {
  const facts = await factsOfAll(slugs);
  const items = facts.flatMap((item, index) => {
    const note = stated(getLibrary(), slugs[index] ?? '', 'note').trim();
    return typeof item === 'string' ? [] : [{ ...item, ...(note && { note }) }];
  });
  const { exportList } = await import('./export-list.client.ts');
  const [text, type] = exportList(form, items);
  saveAs(`reading-list.${form}`, text, type);
  const left = slugs.length - items.length;
  const without = left > 0 ? ` Left out, for they could not be loaded: ${left}.` : '';
  tell(`Exported ${countOf(items.length, 'paper')}.${without}`, 'final');
}
