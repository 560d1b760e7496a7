/** A piece of a rendered formula; its kind decides the space around it. */
export type Atom = {
  kind: 'ordinary' | 'operator' | 'big' | 'function' | 'comma' | 'space';
  value: string;
  /** Set on what stands raised or lowered. */
  script?: '^' | '_';
};

/**
 * The atoms as one line. Operators keep the space of the source, on both sides or on none;
 * space between other atoms goes, as TeX drops it; operators over a range stand apart.
 */
export function joinAtoms(atoms: readonly Atom[]): string {
  let line = '';
  atoms.forEach((atom, index) => {
    const before = atoms[index - 1]?.kind;
    const after = atoms[index + 1]?.kind;
    line += atom.kind === 'space' ? spaceBetween(before, after) : padded(atom, before, after);
  });
  return line
    .replace(/ {2,}/g, ' ')
    .replace(/([([{]) /g, '$1')
    .trim();
}

type Kind = Atom['kind'] | undefined;

function padded({ kind, value }: Atom, before: Kind, after: Kind): string {
  const apart =
    kind === 'big' || (kind === 'operator' && (before === 'space' || after === 'space'));
  return apart ? ` ${value} ` : value;
}

function spaceBetween(before: Kind, after: Kind): string {
  return before === 'comma' || before === 'function' || after === 'function' ? ' ' : '';
}
