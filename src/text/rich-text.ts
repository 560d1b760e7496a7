/** Text as it stands; no character of it is markup. */
export type Text = { type: 'text'; value: string };
export type Emphasis = { type: 'emphasis'; children: Inline[] };
export type Strong = { type: 'strong'; children: Inline[] };
export type InlineCode = { type: 'inlineCode'; value: string };
/** `url` is absolute and http or https. */
export type Link = { type: 'link'; url: string; children: Inline[] };
/** Maths that Unicode cannot say: `value` is TeX without dollar signs, `data.plain` its nearest plain rendering. */
export type InlineMath = { type: 'inlineMath'; value: string; data: { plain: string } };

export type Inline = Text | Emphasis | Strong | InlineCode | Link | InlineMath;

/** One paragraph of text: a small subset of mdast phrasing content, from which every rendering is made. */
export type RichText = Inline[];

/** A text node. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** The same rich text with neighbouring text nodes joined and empty ones left out. */
export function mergeText(rich: RichText): RichText {
  const merged: RichText = [];
  for (const node of rich) {
    const last = merged.at(-1);
    if (node.type !== 'text') merged.push(node);
    else if (last?.type === 'text') merged[merged.length - 1] = text(last.value + node.value);
    else if (node.value !== '') merged.push(node);
  }
  return merged;
}

/** The rich text with every text node replaced by what `change` makes of it, at any depth. */
export function mapText(rich: RichText, change: (value: string) => RichText): RichText {
  return mergeText(
    rich.flatMap((node): RichText => {
      if (node.type === 'text') return change(node.value);
      if (node.type === 'emphasis' || node.type === 'strong') {
        return [{ ...node, children: mapText(node.children, change) }];
      }
      return [node];
    }),
  );
}
