import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serviceOfDump } from './service-of-dump.ts';

const dumps: [file: string, service: string | null, day?: string][] = [
  ['hf-2025-08-20.json', 'Hugging Face', '2025-08-20'],
  ['2025/hf-2025-08-20.json', 'Hugging Face', '2025-08-20'],
  ['arxiv-cs.CL+cs.LG-2025-08-20.json', 'arXiv', '2025-08-20'],
  ['arxiv-hep-th-2025-08-20.json', 'arXiv', '2025-08-20'],
  ['2025-08-20.txt', null],
  ['hf-notes.json', null],
];
for (const [file, service, day] of dumps) {
  test(`${file} is an answer of ${service ?? 'no service'}`, () => {
    assert.deepEqual(serviceOfDump(file), service && { service, day });
  });
}
