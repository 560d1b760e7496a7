import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { lostAddresses, siteChanges } from './compare.ts';

/** Papers of a site by address, each with the addresses that lead on to it: no address stands twice. */
const state = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']).chain((slugs) =>
  fc.array(fc.nat(2), { minLength: slugs.length, maxLength: slugs.length }).map((counts) => {
    const papers = new Map<string, string[]>();
    const left = [...slugs];
    for (const count of counts) {
      const slug = left.shift();
      if (slug) papers.set(slug, left.splice(0, count));
    }
    return papers;
  }),
);
type State = Map<string, string[]>;

const filesOf = (papers: State) =>
  new Map(
    [...papers].map(([slug, formerly]) => [
      `papers/${slug}.md`,
      `---\n${JSON.stringify({ title: slug, formerly })}\n---\n`,
    ]),
  );
const answers = (papers: State) =>
  new Set([...papers].flatMap(([slug, formerly]) => [slug, ...formerly]));

test('every address that answered before answers after, or is told as lost or hidden', () => {
  fc.assert(
    fc.property(state, state, fc.boolean(), (before, after, hides) => {
      const changes = siteChanges(filesOf(before), filesOf(after), {
        isHidden: ({ id }) => hides && id === 'a',
        findings: [],
      });
      const { lost, hidden, formerLost, moved, merged } = changes.addresses;
      const gone = [...answers(before)].filter((address) => !answers(after).has(address));
      const told = new Set([
        ...lost.map(({ id }) => id),
        ...formerLost.map(({ address }) => address),
        ...hidden.flatMap(({ id }) => [id, ...(before.get(id) ?? [])]),
      ]);
      for (const address of gone) assert.ok(told.has(address), address);
      assert.ok(lostAddresses(changes) <= gone.length);
      for (const { from, to } of [...moved, ...merged])
        assert.ok(after.get(to.id)?.includes(from.id));
    }),
  );
});
