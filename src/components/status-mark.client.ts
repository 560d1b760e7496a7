import type { Status } from '../model/paper.ts';
import { statusMark } from '../texts/status.ts';
import { language } from '../texts/texts.ts';
import { element } from './element.client.ts';

/** What stands before the title of a paper, `[Retracted]`; nothing for one without a status. */
export function marksOf(status: Status | null | undefined): (Node | string)[] {
  if (!status) return [];
  return [element('b', { class: 'label', lang: language, dir: 'ltr' }, statusMark(status)), ' '];
}
