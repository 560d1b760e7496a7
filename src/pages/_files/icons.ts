import { settings } from 'virtual:offprint/settings';
import { wordmarkFile, wordmarkPath } from '../../components/wordmark.ts';
import { type IconName, iconTypes } from '../../features/icons/icon-names.ts';
import { siteConfig } from '../../site.config.ts';
import type { WrittenFile } from './written-file.ts';

/** Whether the site has an icon: the owner's own, or a drawn one; SVG alone needs nothing to draw it. */
export function hasIcon(name: IconName): boolean {
  return name === 'favicon.svg' || settings.cards !== null || settings.publicFiles.includes(name);
}

/** The title as a drawing, where the owner has one. */
export function wordmarkFiles(): WrittenFile[] {
  const { mark } = siteConfig;
  if (!mark) return [];
  return [{ path: wordmarkPath(mark), type: 'image/svg+xml', text: () => wordmarkFile(mark) }];
}

/** The icons that the owner has no file of in `public`. */
export function iconFiles(): WrittenFile[] {
  const names = (Object.keys(iconTypes) as IconName[]).filter(
    (name) => hasIcon(name) && !settings.publicFiles.includes(name),
  );
  return names.map((name) => ({
    path: `/${name}`,
    type: iconTypes[name],
    text: async () => (await import('../../features/icons/icon.ts')).iconFile(name),
  }));
}
