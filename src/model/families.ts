/** The five hues of the site: the slug of a family of topics and its name. */
export const families = {
  efficiency: 'Efficiency & systems',
  language: 'Language & reasoning',
  learning: 'Learning & models',
  images: 'Images & generation',
  science: 'Science & society',
} as const;
export type Family = keyof typeof families;
