import type { Family } from '../../model/family.ts';

/** The units in which the picture is laid out that stands for a page where somebody shares its address. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Its pixels: the fewest that the places where it stands show large, and a third of the bytes of a pixel for each unit. */
export const pictureSize = { width: 600, height: 315 } as const;

/** What such a picture shows; an empty string or list leaves its part out. */
export type Card = {
  /** Where it is published, `/og/papers/x.png`. */
  path: string;
  /** Above the title: a date, what has become of a paper, or the family of a topic with its hue. */
  eyebrow: CardFact | null;
  title: string;
  /** In the corner opposite the wordmark. */
  corner: string;
  /** The sentence that is highlighted. */
  point: string;
  /** A line or two below the title. */
  lead: string;
  /** Pieces of a bar, each a share of its whole width. */
  bar: { family: Family; share: number }[];
  /** The row at the foot. */
  facts: CardFact[];
};

/** Some words, with the dot of a family before them where one is named. */
export type CardFact = { text: string; family?: Family };
