import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseKey } from '../terms/terms.ts';
import { subjectNamer } from './subject-names.ts';

const abstract = 'Gaussian hedges and polymorphic roses.';
const nameOf = subjectNamer([{ slug: 'a', title: 'A', brief: null, abstract }]);
const written = (...forms: string[]) =>
  nameOf(phraseKey(forms[0] ?? ''), new Map(forms.map((form) => [form, 1])));

const cases: [name: string | null, ...forms: string[]][] = [
  ['Gaussian hedging', 'Gaussian Hedging'],
  ['polymorphic roses', 'Polymorphic Roses'],
  ['QR codes', 'QR Codes'],
  ['3D gardens', '3D Gardens'],
  ['garden robots', 'Garden Robot'],
  ['garden models', 'Garden Modeling'],
  ['pruning', 'Pruner', 'pruning'],
  ['hallucinations', 'hallucinates', 'hallucination'],
  ['honey', 'honeys', 'honey'],
  ['chain of thought', 'Chain-of-Thought'],
  ['instruction tuning', 'instruction-tuning'],
  ['self-watering', 'Self-Watering'],
  ['multimodal gardens', 'Multi-Modal Gardens'],
  ['vision-language models', 'Visual Language Models'],
  [null, 'quality of gardens'],
  [null, 'RoseNet gardens'],
  [null, 'agentic'],
];

for (const [name, ...forms] of cases)
  test(`${forms.join(' and ')} is written as ${name ?? 'nothing'}`, () =>
    assert.equal(written(...forms), name));

test('what nothing writes as a noun has no name', () =>
  assert.equal(nameOf('rose', new Map()), null));
