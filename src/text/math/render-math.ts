import { parseMath } from '@unified-latex/unified-latex-util-parse';
import { type Inline, text } from '../rich-text.ts';
import { bigOperators, functions, lettersOf, mathAccents, operators, symbols } from './symbols.ts';

type Node = ReturnType<typeof parseMath>[number];

/** A piece of a rendered formula; its kind decides the space around it. */
type Atom = {
  kind: 'ordinary' | 'operator' | 'big' | 'function' | 'comma' | 'space';
  value: string;
  /** Set on what stands raised or lowered. */
  script?: '^' | '_';
};

/** Turns false where the plain rendering says less than the formula. */
type Exactness = { exact: boolean };

/** Text for maths that Unicode can say, an inlineMath node for the rest. `tex` stands without dollar signs. */
export function renderMath(tex: string): Inline {
  const exactness: Exactness = { exact: true };
  const plain = lineOf(parseMath(tex), exactness);
  if (exactness.exact) return text(plain);
  return { type: 'inlineMath', value: tex.trim(), data: { plain } };
}

function lineOf(nodes: readonly Node[], exactness: Exactness): string {
  return joinAtoms(limits(atomsOf(nodes, exactness), exactness));
}

/** Words within a formula keep the spaces between them. */
function wordsOf(nodes: readonly Node[], exactness: Exactness): string {
  return atomsOf(nodes, exactness)
    .map(({ value }) => value)
    .join('');
}

function isText(command: string): boolean {
  return /^(?:text|emph|[mh]box)/.test(command);
}

function atomsOf(nodes: readonly Node[], exactness: Exactness): Atom[] {
  const atoms: Atom[] = [];
  let accent = '';
  for (const node of withScripts(nodes)) {
    if (node.type === 'macro' && mathAccents.has(node.content)) {
      accent = mathAccents.get(node.content) ?? '';
      continue;
    }
    for (const atom of nodeAtoms(node, exactness)) {
      atoms.push(accent ? accented(atom, accent, exactness) : atom);
      accent = '';
    }
  }
  return atoms;
}

/** The parser leaves a script on braces inside an argument unread, as a string that ends in its sign. */
function withScripts(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node, index): Node[] => {
    const before = nodes[index - 1];
    const opened = before?.type === 'string' ? scriptSign.exec(before.content)?.[0] : undefined;
    if (node.type === 'group' && opened) return [script(opened, node.content)];
    const opens = node.type === 'string' && nodes[index + 1]?.type === 'group';
    return opens ? [{ ...node, content: node.content.replace(scriptSign, '') }] : [node];
  });
}

const scriptSign = /[\^_]$/;

function script(content: string, argument: Node[]): Node {
  const argumentOf = {
    type: 'argument',
    content: argument,
    openMark: '{',
    closeMark: '}',
  } as const;
  return { type: 'macro', content, args: [argumentOf] };
}

function nodeAtoms(node: Node, exactness: Exactness): Atom[] {
  switch (node.type) {
    case 'string':
      return stringAtoms(node.content, exactness);
    case 'whitespace':
    case 'parbreak':
      return [{ kind: 'space', value: ' ' }];
    case 'group':
      return [{ kind: 'ordinary', value: lineOf(node.content, exactness) }];
    case 'macro': {
      const line = isText(node.content) ? wordsOf : lineOf;
      const args = (node.args ?? []).map(({ content }) => line(content, exactness));
      return [macroAtom(node.content, args, exactness)];
    }
    default:
      exactness.exact = false;
      return [];
  }
}

/** The parser leaves scripts inside an argument unread, as one string. */
function stringAtoms(value: string, exactness: Exactness): Atom[] {
  if (value.length > 1 && /[_^]/.test(value)) return atomsOf(parseMath(value), exactness);
  if (/^[=<>:+*-]$/.test(value)) return [{ kind: 'operator', value }];
  if (value === ',' || value === ';') return [{ kind: 'comma', value }];
  return value === '~' ? [{ kind: 'space', value: ' ' }] : [{ kind: 'ordinary', value }];
}

/** An accented letter is exact where Unicode has it as one character. */
function accented(atom: Atom, accent: string, exactness: Exactness): Atom {
  const value = (atom.value + accent).normalize('NFC');
  if ([...value].length > 1) exactness.exact = false;
  return { ...atom, value };
}

/** Under an operator over a range the index alone stays, since a line has no room for the range. */
function limits(atoms: readonly Atom[], exactness: Exactness): Atom[] {
  const kept: Atom[] = [];
  for (const atom of atoms) {
    const last = kept.at(-1);
    if (last?.kind !== 'big' || !('script' in atom)) kept.push({ ...atom });
    else if (atom.script === '_' && /^.[=₌∈]/.test(atom.value)) {
      last.value += [...atom.value][0];
      exactness.exact = false;
    } else if (atom.script === '_' && [...atom.value].length <= 2) last.value += atom.value;
    else exactness.exact = false;
  }
  return kept;
}

/**
 * The atoms as one line. Operators keep the space of the source, on both sides or on none;
 * space between other atoms goes, as TeX drops it; operators over a range stand apart.
 */
function joinAtoms(atoms: readonly Atom[]): string {
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

/** What one TeX command shows; `args` are its arguments, rendered. */
function macroAtom(name: string, args: readonly string[], exactness: Exactness): Atom {
  const last = args.at(-1) ?? '';
  if (name === '^' || name === '_') return scriptAtom(name, last, exactness);
  if (/^[dt]?frac$/.test(name)) return ordinary(`${bracketed(args[0] ?? '')}/${bracketed(last)}`);
  if (name === 'sqrt') return ordinary((roots[args[0] ?? ''] ?? '√') + bracketed(last));
  if (functions.has(name)) return { kind: 'function', value: name };
  if (name in bigOperators) return { kind: 'big', value: bigOperators[name] ?? '' };
  if (name in operators) return { kind: 'operator', value: operators[name] ?? '' };
  const shown = symbols[name] ?? lettersOf(name, last);
  if (shown === null) exactness.exact = false;
  return ordinary(shown ?? last);
}

const roots: Readonly<Record<string, string>> = { '3': '∛', '4': '∜' };

function scriptAtom(sign: '^' | '_', value: string, exactness: Exactness): Atom {
  const raise = sign === '^' ? toSuperscript : toSubscript;
  const exact = raise(value);
  if (exact === null) exactness.exact = false;
  const shown = exact ?? raise(value.toLowerCase()) ?? written(sign, value);
  return { kind: 'ordinary', script: sign, value: shown };
}

/** A script that has no characters of its own, in TeX's notation with round brackets. */
function written(sign: '^' | '_', value: string): string {
  return /^(?:[\p{Lu}\p{Ll}\p{Lo}\p{Nd}]+|.)$/u.test(value) ? sign + value : `${sign}(${value})`;
}

/** In round brackets, unless it is one letter, with a script or without, or one number. */
function bracketed(value: string): string {
  return /^(?:[\d.]+|\p{L}[\p{Lm}\p{No}]*)$/u.test(value) ? value : `(${value})`;
}

function ordinary(value: string): Atom {
  return { kind: 'ordinary', value };
}

const superscripts: Readonly<Record<string, string>> = pairs(
  '0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδεθφχ*∗⋆′⊤†∘°',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᵋᶿᵠᵡ***′ᵀ†°°',
);

const subscripts: Readonly<Record<string, string>> = pairs(
  '0123456789+-−=()aehijklmnoprstuvxβγρφχ',
  '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ',
);

/** The characters raised in Unicode, or null where one of them has no raised form. */
export function toSuperscript(value: string): string | null {
  return translate(value, superscripts);
}

/** The characters lowered in Unicode, or null where one of them has no lowered form. */
export function toSubscript(value: string): string | null {
  return translate(value, subscripts);
}

function translate(value: string, table: Readonly<Record<string, string>>): string | null {
  let translated = '';
  for (const character of value) {
    const form = character === '∞' ? undefined : table[character];
    if (form === undefined) return null;
    translated += form;
  }
  return translated;
}

function pairs(from: string, to: string): Record<string, string> {
  const forms = [...to];
  return Object.fromEntries([...from].map((character, index) => [character, forms[index] ?? '']));
}
