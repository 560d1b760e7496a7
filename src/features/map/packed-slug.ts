/** Marks a slug that is written out. */
const whole = '/';

/**
 * A slug in few letters, for those who have the title: nearly all slugs have the letters of the title
 * and differ in where their words end, so the lengths of the words say it, one sign for each in base
 * 36. Empty where the words end where those of the title do.
 */
export function packSlug(title: string, slug: string): string {
  const plain = plainSlug(title);
  if (plain === slug) return '';
  const words = slug.split('-');
  const isShort = words.every((word) => word.length < 36);
  return isShort && lettersOf(plain) === lettersOf(slug)
    ? words.map((word) => word.length.toString(36)).join('')
    : whole + slug;
}

/** The slug that `packSlug` packed. */
export function unpackSlug(title: string, packed: string): string {
  const plain = plainSlug(title);
  if (packed === '') return plain;
  if (packed.startsWith(whole)) return packed.slice(whole.length);
  const letters = lettersOf(plain);
  let end = 0;
  return [...packed]
    .map((length) => {
      const start = end;
      end += Number.parseInt(length, 36);
      return letters.slice(start, end);
    })
    .join('-');
}

/** Letters and digits of a title in small, all else a hyphen. */
function plainSlug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function lettersOf(slug: string): string {
  return slug.replaceAll('-', '');
}
