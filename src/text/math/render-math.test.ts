import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainMath } from '../markdown/plain-texts.ts';
import { toSubscript, toSuperscript } from './render-math.ts';

test('raised and lowered forms stand for their own characters', () => {
  assert.equal(toSuperscript('0123456789+-=()'), '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾');
  assert.equal(toSuperscript('adnprzATVWβφ*†°'), 'ᵃᵈⁿᵖʳᶻᴬᵀⱽᵂᵝᵠ*†°');
  assert.equal(toSubscript('0123456789+-=()'), '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');
  assert.equal(toSubscript('aeijkmnptvxβχ'), 'ₐₑᵢⱼₖₘₙₚₜᵥₓᵦᵪ');
});

test('a character without a form has none', () => {
  assert.equal(toSuperscript('q'), null);
  assert.equal(toSubscript('y'), null);
  assert.equal(toSubscript('a/b'), null);
});

test('words, accents and powers within arguments of a formula are kept', () => {
  const pairs = [
    ['P(\\text{tea is hot})', 'P(tea is hot)'],
    ['\\mathit{2^{128}}', '2¹²⁸'],
    ['\\Tilde{\\Delta}', 'Δ̃'],
    ['x^\\star + O(2^{n^2})', 'x* + O(2^(n²))'],
  ] as const;
  for (const [tex, plain] of pairs) assert.equal(plainMath(tex), plain);
});
