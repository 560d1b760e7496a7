import { copyText } from '../../components/copy-text.client.ts';
import { element } from '../../components/element.client.ts';
import { readPaper } from '../../components/read-paper.client.ts';
import { saveAs } from '../../components/save-as.client.ts';
import { citationForms, paperCitations } from '../../model/files.ts';
import {
  citeCopied,
  citeCopy,
  citeDownload,
  citeNotCopied,
  citeNotSaved,
  citeText,
  citeTextCopied,
  citeTextNotCopied,
  citeTextNotSaved,
  citeTextSelected,
  citeTextToCopy,
  citeWhat,
} from '../../texts/texts.ts';

const confirmedFor = 2000;
type CitedForm = (typeof paperCitations)[number];
type Say = (words: string) => void;

/**
 * Adds to each citation that stands in the page a button that copies it, and below them a row for each form that is
 * made of the record of the paper when it is asked for.
 */
export function addButtons(details: HTMLDetailsElement): void {
  const slug = details.closest<HTMLElement>('[data-paper]')?.dataset['paper'] ?? '';
  const status = element('p', { class: 'sr-only', role: 'status' });
  details.after(status);
  const say: Say = (words) => {
    status.textContent = words;
  };
  const [line, bib] = details.querySelectorAll<HTMLElement>('.cite-row');
  if (line) line.append(copyButton(line, citeText, shownIn(line), say));
  for (const form of paperCitations) {
    const row = form === 'bib' && bib ? bib : rowOf(form);
    const text = form === 'bib' && bib ? shownIn(bib) : () => written(form, slug);
    row.firstElementChild?.after(
      copyButton(row, citationForms[form].name, text, say),
      saveButton(`${slug}.${form}`, form, text, say),
    );
    if (row !== bib) details.append(row);
  }
}

/** Gives the text that stands in a row. */
function shownIn(row: HTMLElement): () => Promise<string> {
  return async () => row.querySelector('p, pre')?.textContent ?? '';
}

/** A paper as a file of one form, made of its record. */
async function written(form: CitedForm, slug: string): Promise<string> {
  const [paper, { writeCitations }] = await Promise.all([
    readPaper(slug),
    import('../../outputs/write-citations.ts'),
  ]);
  if (!paper) throw new Error(`No record of ${slug}`);
  return writeCitations(form, [paper]);
}

function rowOf(form: CitedForm): HTMLElement {
  return element('div', { class: 'cite-row' }, element('span', {}, citationForms[form].name));
}

function copyButton(
  row: HTMLElement,
  name: string,
  text: () => Promise<string>,
  say: Say,
): HTMLButtonElement {
  return button(citeCopy, name, async (tell) => {
    const coming = text();
    const copied = await copyText(coming);
    const rest = copied ? '' : await coming.catch(() => '');
    if (rest) showSelected(row, rest);
    say(copied ? citeTextCopied(name) : (rest ? citeTextSelected : citeTextNotCopied)(name));
    await tell(copied ? citeCopied : citeNotCopied);
    say('');
  });
}

function saveButton(
  file: string,
  form: CitedForm,
  text: () => Promise<string>,
  say: Say,
): HTMLButtonElement {
  const { name, type } = citationForms[form];
  return button(citeDownload, name, async (tell) => {
    const made = await text().catch(() => null);
    if (made !== null) return saveAs(file, made, `${type};charset=utf-8`);
    say(citeTextNotSaved(name));
    await tell(citeNotSaved);
    say('');
  });
}

/** A button with a word and, for who cannot see its row, a name; `tell` shows another word for a while. */
function button(
  usual: string,
  name: string,
  press: (tell: (word: string) => Promise<void>) => unknown,
): HTMLButtonElement {
  const word = document.createTextNode(usual);
  const what = element('span', { class: 'sr-only' }, citeWhat(name));
  const made = element('button', { type: 'button', class: 'button' }, word, what);
  const tell = async (other: string) => {
    word.data = other;
    await new Promise((resolve) => setTimeout(resolve, confirmedFor));
    word.data = usual;
  };
  made.addEventListener('click', () => press(tell));
  return made;
}

/** Where the clipboard is closed, the text is selected where it stands, or else below its row. */
function showSelected(row: HTMLElement, text: string): void {
  const shown = row.querySelector('p, pre');
  if (shown) {
    getSelection()?.selectAllChildren(shown);
    return;
  }
  const area = row.querySelector('textarea') ?? document.createElement('textarea');
  area.readOnly = true;
  area.rows = 6;
  area.setAttribute('aria-label', citeTextToCopy);
  area.value = text;
  row.append(area);
  area.select();
}
