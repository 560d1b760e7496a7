import type { Figure } from '../model/figure.ts';

/** The recorded figures by set of cases; empty before anything was recorded. */
export function getQuality(): { set: string; figures: Figure[] }[] {
  const files = import.meta.glob<Record<string, { figures: Figure[] }>>('/content/quality.json', {
    eager: true,
    import: 'default',
  });
  return Object.values(files).flatMap((record) =>
    Object.entries(record).map(([set, { figures }]) => ({ set, figures })),
  );
}
