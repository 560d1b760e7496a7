import { decodeHTMLStrict } from 'entities';

/**
 * A raw text of a dump in the characters that it stands for: entities that a feed left, even escaped
 * twice, are read; ligatures are letters again; what cannot be seen and says nothing goes. An entity
 * that the text talks about, in backticks or as “the &amp; entity”, stays.
 */
export function repairCharacters(raw: string): string {
  if (!suspect.test(raw)) return raw;
  return withoutInvisible(readEntities(raw)).replace(ligatures, spellLigature);
}

/** What no plain text in ASCII or accented Latin has, and the beginning of an entity. */
const suspect = /&[#A-Za-z]|[\p{Cc}\p{Cf}\p{Cn}\p{Cs}\ufb00-\ufb06]/u;

/** An entity with its semicolon; without one it may be a name, such as `AT&T`. */
const entity = /`[^`]*`|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});(?! entit)/g;
/** `&amp;amp;lt;` is the work of three programs. */
const mostEscapes = 3;

function readEntities(value: string): string {
  let text = value;
  for (let round = 0; round < mostEscapes; round++) {
    const read = text.replace(entity, (found) =>
      found.startsWith('`') ? found : decodeHTMLStrict(found),
    );
    if (read === text) break;
    text = read;
  }
  return text.replaceAll('\u00a0', ' ');
}

const ligatures = /[\ufb00-\ufb06]/g;

function spellLigature(sign: string): string {
  return sign.normalize('NFKD');
}

const invisible = new RegExp(
  [
    // Controls but white space, halves of surrogate pairs, and what Unicode never gives a meaning.
    String.raw`[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\p{Cs}\p{Noncharacter_Code_Point}]`,
    // Places for a hyphen or a line to break, and marks of byte order.
    String.raw`[\u00ad\u200b\u2060\ufeff]`,
    // Joiners, but where they shape letters or join emoji.
    String.raw`(?<!${shaped()}\p{M}*)[\u200c\u200d]`,
    String.raw`[\u200c\u200d](?!${shaped()})`,
  ].join('|'),
  'gu',
);

/** Letters whose look depends on their neighbours, and the pieces of emoji. */
function shaped(): string {
  const scripts =
    'Arab Syrc Mong Nkoo Adlm Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt';
  const classes = scripts.split(' ').map((script) => String.raw`\p{scx=${script}}`);
  return String.raw`[${classes.join('')}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]`;
}

function withoutInvisible(value: string): string {
  return value.replace(invisible, '');
}
