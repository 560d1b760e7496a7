import { countOf } from '../../domain/text/count-of.ts';
import type { CitationForm } from '../../export/citation-forms.ts';
import { stated } from '../library/library.ts';
import { getLibrary } from '../library/store.ts';
import { tell } from '../library/tell.ts';
import { factsOfAll } from './paper-facts.ts';
import { saveAs } from './save-as.ts';

/** Hands the reader a file of these papers with their notes, and says what was left out. */
export async function exportShown(form: CitationForm, slugs: readonly string[]): Promise<void> {
  const facts = await factsOfAll(slugs);
  const items = facts.flatMap((item, index) => {
    const note = stated(getLibrary(), slugs[index] ?? '', 'note').trim();
    return typeof item === 'string' ? [] : [{ ...item, ...(note && { note }) }];
  });
  const { exportList } = await import('./export-list.ts');
  const [text, type] = exportList(form, items);
  saveAs(`reading-list.${form}`, text, type);
  const left = slugs.length - items.length;
  const without = left > 0 ? ` Left out, for they could not be loaded: ${left}.` : '';
  tell(`Exported ${countOf(items.length, 'paper')}.${without}`, 'final');
}
