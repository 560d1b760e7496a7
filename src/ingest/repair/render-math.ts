import { parseMath } from '@unified-latex/unified-latex-util-parse';
import { type Inline, text } from '../../text/rich-text.ts';
import { type Atom, joinAtoms } from './join-atoms.ts';
import type { Exactness } from './math-macros.ts';
import { macroAtom, mathAccents } from './math-macros.ts';

type Node = ReturnType<typeof parseMath>[number];

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

function atomsOf(nodes: readonly Node[], exactness: Exactness): Atom[] {
  const atoms: Atom[] = [];
  let accent = '';
  for (const node of nodes) {
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
      const args = (node.args ?? []).map(({ content }) => lineOf(content, exactness));
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
