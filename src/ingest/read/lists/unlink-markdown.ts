/** A line of a page without its Markdown. */
type Unlinked = {
  text: string;
  /** Addresses that its links lead to. */
  to: string[];
  /** Of a heading: 1 to 6; else 0. */
  level: number;
  /** Whether a link begins in the line and ends in one below, or ends in it and began in one above. */
  opens: boolean;
  closes: boolean;
};

/**
 * Takes the Markdown off the lines of a page that a tool has written down. Parsers of Markdown do not read
 * it: links go over lines and paragraphs, and text between them is nowhere escaped, or twice. A page without
 * links to papers and without headings was copied as text, and its lines stay as they are.
 */
export function unlinker(page: string): (line: string) => Unlinked {
  if (!/^#{1,6} |\]\(\S*\/papers\b|^\]\[\d+\]$/m.test(page)) return asItIs;
  const targets = new Map([...page.matchAll(/^\[(\d+)\]:? (\S+)/gm)].map((at) => [at[1], at[2]]));
  const escapes = /\\(?:\\$| {2})/m.test(page);
  return (line) => {
    const [, marks = '', rest = ''] = /^(#{1,6}) (.*)$/.exec(line) ?? ['', '', line];
    const { to } = asItIs(line);
    const follow = (address: string | undefined, number?: string) =>
      to.push(address ?? targets.get(number) ?? '');
    const bare = rest.replace(image, '').replace(/<a id="[^"]*"><\/a>/g, '');
    const closed = unlinkWhole(bare, {
      isLinks: marks !== '' || /^(?:[-*] )?\[/.test(rest),
      follow,
    });
    const words = closed.replace(closing, (whole, address, number) => {
      if (address && !own.test(address)) return whole;
      follow(address, number);
      return '';
    });
    const opens = /^(?:[-*] )?\[/.test(words) && words.split('[').length > words.split(']').length;
    const plain = (opens ? words.replace('[', '') : words).replace(/^\*\*(.*)\*\*$/, '$1');
    const text = escapes ? plain.replace(/\\+$/, '').replace(escaped, '$1') : plain;
    const level = marks.length;
    const closes = words !== closed;
    return { text: text.replace(/ +/g, ' ').trim(), to: to.filter(Boolean), level, opens, closes };
  };
}

function asItIs(text: string): Unlinked {
  const to = /^https?:\/\/\S+$/.test(text) ? [text] : [];
  return { text, to, level: 0, opens: false, closes: false };
}

const image = /!\[[^\]]*\]\([^\s()]*(?: "[^"]*")?\)|\[(?:Image(?: \d+)?|图片)[:：][^\]]*\](?!\()/g;
const label = String.raw`\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]`;
const target = String.raw`\(<?([^\s()]*(?:\([^\s()]*\)[^\s()]*)*)>?(?: "[^"]*")?\)`;
const whole = new RegExp(String.raw`${label}(?:${target}|\[(\d+)\])`, 'g');
const closing = new RegExp(String.raw`\](?:${target}|\[(\d+)\])`, 'g');
/** Addresses of Hugging Face; a text may link elsewhere by itself. */
const own = /^(?:https?:\/\/(?:huggingface|hf)\.co)?\//;
/** What follows a backslash that says it is no Markdown; one before a blank stands for a line break. */
const escaped = /\\([\\`*_[\]<>#+.!|~-])|\\(?= )/g;

/** A text with the links that begin and end in it as their words, apart from those before them. */
function unlinkWhole(
  text: string,
  { isLinks, follow }: { isLinks: boolean; follow: (address?: string, number?: string) => void },
): string {
  return text.replace(whole, (link, words, address, number, at, all) => {
    if (address && !isLinks && !own.test(address)) return link;
    follow(address, number);
    return /\w$/.test(all.slice(0, at)) ? ` ${words}` : words;
  });
}
