import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnThings } from './things.ts';

/** Thirty texts: ten of drip hoses, ten of hedges, ten of other matters, all of which say that they show something. */
const texts = Array.from({ length: 30 }, (_, at) => {
  const [title = '', speak = ''] =
    [
      ['Watering by Drip Hoses', 'With drip hoses we save water. A drip hose is cheap'],
      ['Shapes of a Hedge', 'It is a hedge. Its shape is that of any hedge; a hedge'],
      [`Matter ${'abcdefghij'[Math.floor(at / 3)]}`, 'Rain falls'],
    ][at % 3] ?? [];
  return { title, abstract: `${speak}. This clearly shows the way, and we lift the results.` };
});
async function* read() {
  yield* texts;
}
const many = async function* () {
  yield* read();
  for (let at = 0; at < 900; at++) yield { title: `Number ${at}`, abstract: 'Snow melts.' };
};

test('things are what titles name and texts repeat, as texts write it', async () => {
  const things = await learnThings(many);
  assert.deepEqual(
    things.map(({ surface }) => surface).filter((surface) => !/^(?:snow|number)/i.test(surface)),
    ['drip hose', 'hedge'],
  );
  const hedge = things.find(({ surface }) => surface === 'hedge');
  assert.deepEqual(hedge, { surface: 'hedge', texts: 10, telling: 3 });
});

test('the same texts give the same things', async () => {
  assert.deepEqual(await learnThings(many), await learnThings(many));
});
