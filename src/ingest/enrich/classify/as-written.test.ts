import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asWritten } from './as-written.ts';

test('an open-ended term is shown as the text has it, others as the topic file spells them', () => {
  const pairs: [terms: string[], text: string, shown: string[]][] = [
    [['early exit*'], 'We study early exiting of layers.', ['early exiting']],
    [['fine-tuning', 'LoRA'], 'Finetuning with LoRA', ['fine-tuning', 'LoRA']],
    [['quantiz*', 'quantization'], 'On quantization', ['quantization']],
    [['prun*'], 'no such word', ['prun']],
  ];
  for (const [terms, text, shown] of pairs) assert.deepEqual(asWritten(terms, text), shown);
});
