/** The icons of a site by the names of their files, with their media types. All but the first are pictures of dots. */
export const iconTypes = {
  'favicon.svg': 'image/svg+xml',
  'favicon.ico': 'image/x-icon',
  'apple-touch-icon.png': 'image/png',
  'icon-192.png': 'image/png',
  'icon-512.png': 'image/png',
  'icon-maskable-512.png': 'image/png',
} as const;
export type IconName = keyof typeof iconTypes;
