import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromCapitals, wordForms } from './title-case.ts';

const forms = wordForms(
  'TOGETHER WITH FEN CLOUD\nThe makers of OpenLamp say that Lantern-2 runs on macOS. OpenLamp is a lamp. Steam rises.',
);

const titles: [capitals: string, title: string, guessed?: string[]][] = [
  ['OPENLAMP SHIPS LANTERN-2 FOR MACOS', 'OpenLamp Ships Lantern-2 for macOS'],
  ['THE COST OF A LAMP: A STUDY WITH LLMS', 'The Cost of a Lamp: A Study with LLMs'],
  ['WHY STEAM DOESN’T RISE IN 2025', 'Why Steam Doesn’t Rise in 2025'],
  ['"ON-LINE" STEAM OR STATE-OF-THE-ART STEAM', '"On-Line" Steam or State-of-the-Art Steam'],
  ['XQWERTON JOINS GPT-5', 'Xqwerton Joins GPT-5', ['Xqwerton']],
];

for (const [capitals, title, guessed = []] of titles) {
  test(`capitals become usual case: ${title}`, () => {
    assert.deepEqual(fromCapitals(capitals, forms), { title, guessed });
  });
}
