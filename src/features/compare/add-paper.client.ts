import { element } from '../../components/element.client.ts';
import { itsLanguage } from '../../components/its-language.client.ts';
import { marksOf } from '../../components/status-mark.client.ts';
import type { Status } from '../../model/paper.ts';
import { readState } from '../../search/ui/search-state.ts';
import { compareFound, compareFoundFailed, compareFoundNothing } from '../../texts/texts.ts';

const mostFound = 6;
/** Milliseconds after a keystroke before it is searched for. */
const pause = 80;

/** Makes a form with a field, a status line and a list find papers, and tells the slug of the one that is taken. */
export function addPaper(form: HTMLElement, take: (slug: string) => void): void {
  const input = find(form, 'input') as HTMLInputElement;
  const list = find(form, 'ul');
  const status = find(form, '[data-found]');
  let question = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    question++;
    input.value = '';
    list.replaceChildren();
    status.textContent = '';
  };
  const taken = (slug: string) => {
    clear();
    take(slug);
  };
  const ask = async () => {
    const mine = ++question;
    const text = input.value.trim();
    const found = text ? await findPapers(text).catch(() => null) : [];
    if (mine !== question) return;
    list.replaceChildren(...(found ?? []).map((paper) => choice(paper, taken)));
    status.textContent = text ? statusOf(found) : '';
  };
  input.addEventListener('focus', () => loadEngine().catch(() => {}), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
}

type Found = {
  slug: string;
  title: string;
  status: Status | null;
  language: string | undefined;
};

async function loadEngine(): Promise<void> {
  (await import('../../search/ui/search-engine.ts')).loadSearch();
}

async function findPapers(text: string): Promise<Found[]> {
  const { searchSite } = await import('../../search/ui/search-engine.ts');
  return (await searchSite({ ...readState(''), text })).load(mostFound);
}

function choice(
  { slug, title, status, language }: Found,
  take: (slug: string) => void,
): HTMLElement {
  const button = element(
    'button',
    { type: 'button', ...itsLanguage(title, language) },
    ...marksOf(status),
    title,
  );
  button.addEventListener('click', () => take(slug));
  return element('li', {}, button);
}

function statusOf(found: readonly Found[] | null): string {
  if (found === null) return compareFoundFailed;
  if (found.length === 0) return compareFoundNothing;
  return compareFound(found.length);
}

function find(form: HTMLElement, selector: string): HTMLElement {
  const found = form.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The form that adds a paper has no ${selector}.`);
  return found;
}
