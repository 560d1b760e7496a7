import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNarrowed, readMapState, writeMapState } from './map-state.client.ts';

test('an address and its state say the same', () => {
  const addresses = [
    '',
    '?q=low+bit&topic=quantization&from=2023-01&to=2024-06',
    '?digest=2025-03-11&kind=survey&at=0.25,0.5,3.2',
    '?at=keyed-hedges',
  ];
  for (const address of addresses) assert.equal(writeMapState(readMapState(address)), address);
});

test('what makes no sense in an address is left out', () => {
  assert.equal(writeMapState(readMapState('?at=1,2,x&else=1')), '');
  assert.equal(writeMapState(readMapState('?at=%3Cb%3E&q=%20')), '');
  assert.deepEqual(readMapState('?at=0.1,0.2,0').at, { x: 0.1, y: 0.2, k: 1 });
});

test('a place alone narrows nothing', () => {
  assert.equal(isNarrowed(readMapState('?at=0.1,0.2,4')), false);
  assert.equal(isNarrowed(readMapState('?kind=survey')), true);
});
