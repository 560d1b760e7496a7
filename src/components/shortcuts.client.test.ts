import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeySequences } from './shortcuts.client.ts';

type Press = { key: string; code?: string; at?: number; held?: string[] };

const sequences = () => {
  const made = new KeySequences<{ keys: string }>();
  for (const keys of ['s', 't', 'g s', 'g t', '?', '[', '$mod+k', 'x']) made.add({ keys });
  return made;
};

function eventOf({ key, code = '', at = 0, held = [] }: Press): KeyboardEvent {
  const event = {
    key,
    code,
    timeStamp: at,
    getModifierState: (name: string) => held.includes(name),
    ctrlKey: held.includes('Control'),
    metaKey: held.includes('Meta'),
    altKey: held.includes('Alt'),
    shiftKey: held.includes('Shift'),
  };
  return event as unknown as KeyboardEvent;
}

function pressed(...presses: Press[]): (string | undefined)[] {
  const made = sequences();
  return presses.map((press) => made.press(eventOf(press))?.keys);
}

const tails: [name: string, presses: Press[], found: (string | undefined)[]][] = [
  ['a single key', [{ key: 's' }], ['s']],
  ['the tail of a sequence is not the key alone', [{ key: 'g' }, { key: 's' }], [undefined, 'g s']],
  [
    'after a sequence the key acts again',
    [{ key: 'g' }, { key: 's' }, { key: 's' }],
    [undefined, 'g s', 's'],
  ],
  [
    'a key that ends a sequence does nothing else',
    [{ key: 'g' }, { key: 'x' }, { key: 's' }],
    [undefined, undefined, 's'],
  ],
  [
    'a sequence may begin anew',
    [{ key: 'g' }, { key: 'g' }, { key: 't' }],
    [undefined, undefined, 'g t'],
  ],
  ['who waits long has begun nothing', [{ key: 'g' }, { key: 's', at: 5000 }], [undefined, 's']],
  [
    'Shift held before a sign is no key of its own',
    [{ key: 'g' }, { key: 'Shift' }, { key: 't' }],
    [undefined, undefined, 'g t'],
  ],
  ['a sign typed with Shift', [{ key: '?', held: ['Shift'] }], ['?']],
  ['a sign typed with AltGr', [{ key: '[', held: ['AltGraph', 'Control', 'Alt'] }], ['[']],
  ['a letter with Ctrl is another thing', [{ key: 's', held: ['Control'] }], [undefined]],
  ['a sign with Alt is another thing', [{ key: '[', held: ['Alt'] }], [undefined]],
  ['a letter with Shift is another thing', [{ key: 'S', held: ['Shift'] }], [undefined]],
  ['a letter with the capitals locked', [{ key: 'S' }], ['s']],
  ['the place of a letter under another script', [{ key: 'ы', code: 'KeyS' }], ['s']],
  [
    'Ctrl+K within a sequence',
    [{ key: 'g' }, { key: 'k', held: ['Control'] }],
    [undefined, '$mod+k'],
  ],
];

for (const [name, presses, found] of tails) {
  test(name, () => assert.deepEqual(pressed(...presses), found));
}
