import { noticeListNewer, noticeStorageFull, noticeStorageOff } from '../../texts/texts.ts';
import { getTrouble, type Trouble } from './store.client.ts';

const troubles: Record<Trouble, string> = {
  off: noticeStorageOff,
  full: noticeStorageFull,
  newer: noticeListNewer,
};

/** Why changes are not kept, in words; null while they are. */
export function troubleInWords(): string | null {
  const trouble = getTrouble();
  return trouble && troubles[trouble];
}
