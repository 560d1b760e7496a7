import assert from 'node:assert/strict';
import { test } from 'node:test';
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
