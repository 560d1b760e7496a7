import type { EmailDigest } from './email-digest.ts';
import { emailHtml } from './email-html.ts';
import { type EmailShape, fullShapes } from './email-shape.ts';
import { sentSize } from './email-size.ts';

/** Characters of a shortened text: a shorter one tells nothing, of a longer one nobody misses the end. */
const [shortestText, longestText] = [120, 600];

/**
 * The fullest shape of a message that is at most so many bytes long as sent. What goes first: authors,
 * topics, ends of texts, then the texts of the last papers, and last papers themselves. Never silently:
 * the message says so (see `shorteningNote`).
 */
export function fitEmail(digest: EmailDigest, limit: number): EmailShape {
  const fits = (shape: EmailShape) => {
    const html = emailHtml(digest, shape);
    return html.length <= limit && sentSize(html) <= limit;
  };
  const count = digest.papers.length;
  const shapes = fullShapes(count);
  const full = shapes.find(fits);
  if (full) return full;
  const text = most(longestText, (text) => fits({ ...shapes[2], text }));
  if (text >= shortestText) return { ...shapes[2], text };
  const least = { ...shapes[2], text: shortestText, told: 0 };
  const told = most(count, (told) => fits({ ...least, told }));
  if (told > 0 || fits(least)) return { ...least, told };
  return { ...least, listed: most(count, (listed) => fits({ ...least, listed })) };
}

/** The largest number up to `highest` that fits, 0 when none does; what fits, fits with less too. */
function most(highest: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, highest];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
