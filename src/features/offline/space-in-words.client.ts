import { fileSize } from '../../text/file-size.ts';

/** What the site takes of what the browser allows, and whether the browser may take it back. */
export async function spaceInWords(): Promise<string> {
  const { storage } = navigator;
  if (!storage?.estimate) return 'This browser does not say.';
  const { usage = 0, quota = 0 } = await storage.estimate();
  const lasting = await storage.persisted?.();
  const how = lasting
    ? 'The browser will not remove it by itself.'
    : 'The browser may remove it when the device runs short of room.';
  return `${fileSize(usage)} taken of ${fileSize(quota)} that the browser allows. ${how}`;
}
