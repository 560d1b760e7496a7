import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Slug } from '../../../model/address.ts';
import { identityOf } from '../../../text/identity.ts';
import { applyOverrides } from './overrides.ts';

test('a mistyped title in digests.yaml is told with the nearest title', () => {
  const title = 'A Study of Hedges in Winter Fields';
  const slug = 'a-study-of-hedges' as Slug;
  const paper = { slug, title, identity: identityOf(title), texts: {}, facts: {}, digests: [] };
  const said = (name: string) => ({
    path: 'digests.yaml',
    papers: { [name]: { topics: [] } },
    lines: new Map([[name, 3]]),
  });
  const expected = (name: string) =>
    applyOverrides(new Map(), [said(name)], [paper], []).map((found) => [
      found.rule,
      found.line,
      found.expected,
    ]);
  assert.deepEqual(expected('A Study of Hegdes in Winter Fields'), [
    ['unknown-paper', 3, `perhaps “${title}”`],
  ]);
  assert.deepEqual(expected('On Whales'), [['unknown-paper', 3, 'a title as it stands in a dump']]);
});
