import { settings } from 'virtual:offprint/settings';
import { href } from '../../href.ts';
import { paths } from '../../model/address.ts';
import { siteConfig } from '../../site.config.ts';
import { getDigests } from '../../store/digests.ts';
import * as texts from '../../texts/texts.ts';
import { hasIcon } from './icons.ts';
import { jsonFile } from './written-file.ts';

const png = (name: string, size: number) => ({
  src: href(`/${name}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
});
const screenshot = (name: string, form: 'wide' | 'narrow', sizes: string, label: string) => ({
  file: `screenshots/${name}.png`,
  src: href(`/screenshots/${name}.png`),
  sizes,
  type: 'image/png',
  form_factor: form,
  label,
});

/** The site as an app (W3C Web Application Manifest); its pictures are drawn by `scripts/draw-screenshots.ts`. */
export const manifestFile = jsonFile('/manifest.webmanifest', async () => {
  const [latest] = await getDigests();
  const shortcut = (name: string, path: string) => ({
    name,
    url: href(path),
    ...(hasIcon('icon-192.png') && { icons: [png('icon-192', 192)] }),
  });
  return {
    id: href('/'),
    name: siteConfig.title,
    short_name: siteConfig.title,
    description: siteConfig.description,
    lang: texts.language,
    dir: 'ltr',
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    theme_color: '#fcfdfe',
    background_color: '#fcfdfe',
    categories: ['books', 'education', 'news'],
    icons: [
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...(hasIcon('icon-192.png') ? [png('icon-192', 192)] : []),
      ...(hasIcon('icon-512.png') ? [png('icon-512', 512)] : []),
      ...(hasIcon('icon-maskable-512.png')
        ? [{ ...png('icon-maskable-512', 512), purpose: 'maskable' }]
        : []),
    ],
    shortcuts: [
      shortcut(texts.appSearch, paths.search()),
      ...(latest ? [shortcut(texts.appLatestDigest, paths.digest(latest.id))] : []),
      shortcut(texts.appReadingList, paths.readingList()),
    ],
    screenshots: [
      screenshot('digest-wide', 'wide', '1280x800', texts.appDigestPicture),
      screenshot('map-wide', 'wide', '1280x800', texts.appMapPicture),
      screenshot('digest-narrow', 'narrow', '540x960', texts.appPhonePicture),
      screenshot('paper-narrow', 'narrow', '540x960', texts.appPaperPicture),
    ]
      .filter(({ file }) => settings.publicFiles.includes(file))
      .map(({ file, ...picture }) => picture),
  };
});
